package io.github.performancetargets.examples.desk.setup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** 权限 Who may ask for what, and what browsers are told to allow. Tokens against forged requests (CSRF) are Spring Security's own. */
@Configuration(proxyBeanMethods = false)
class Access {
    /** Nothing but the desk's own: no script, style or frame of anyone else, none within a page. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "frame-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    @Bean
    SecurityFilterChain deskAccess(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/login", "/desk.css", "/desk.js", "/error")
                                .permitAll()
                                .requestMatchers("/review/**")
                                .hasRole("REVIEWER")
                                .requestMatchers("/clerk/**")
                                .hasRole("CLERK")
                                .anyRequest()
                                .authenticated())
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/", true))
                .logout(logout -> logout.logoutSuccessUrl("/login"))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }
}
