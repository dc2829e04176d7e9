package io.github.performancetargets.examples.desk.setup;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** 用户 The two users of the desk. */
@Configuration(proxyBeanMethods = false)
class DeskUsers {
    private static final Logger LOG = LoggerFactory.getLogger(DeskUsers.class);
    private static final int PASSWORD_BYTES = 9;

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    UserDetailsService users(DeskProperties properties, PasswordEncoder passwords) {
        return new InMemoryUserDetailsManager(
                user("reviewer", "REVIEWER", properties.reviewerPassword(), passwords),
                user("clerk", "CLERK", properties.clerkPassword(), passwords));
    }

    private static UserDetails user(String name, String role, @Nullable String password, PasswordEncoder passwords) {
        String known = password == null || password.isBlank() ? madeUp(name) : password;
        return User.withUsername(name)
                .password(passwords.encode(known))
                .roles(role)
                .build();
    }

    private static String madeUp(String name) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        LOG.info("user {}, password {} until the next start; desk.{}-password sets one", name, password, name);
        return password;
    }
}
