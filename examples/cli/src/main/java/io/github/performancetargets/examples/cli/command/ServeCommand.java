package io.github.performancetargets.examples.cli.command;

import io.github.performancetargets.examples.cli.console.Messages;
import io.github.performancetargets.examples.cli.console.Streams;
import io.github.performancetargets.examples.cli.option.EditionOption;
import io.github.performancetargets.examples.cli.option.LibraryOption;
import io.github.performancetargets.examples.cli.option.ProfileOption;
import io.github.performancetargets.examples.cli.option.Scoring;
import io.github.performancetargets.examples.cli.option.ScoringOptions;
import io.github.performancetargets.examples.cli.option.UnitsOption;
import io.github.performancetargets.examples.cli.serve.Operation;
import io.github.performancetargets.examples.cli.serve.ServedSchemas;
import io.github.performancetargets.examples.cli.serve.ServedTables;
import io.github.performancetargets.examples.cli.serve.TargetsServer;
import io.github.performancetargets.unit.UnitCatalogue;
import io.github.performancetargets.validation.TableValidator;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** 服务 Parses, reads, checks and assesses over HTTP, for programs in any language; on this machine alone unless told otherwise. */
@SuppressWarnings("NullAway.Init") // picocli sets what is annotated
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Streams streams;

    @ParentCommand
    private TargetsCommand program;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "serve.port")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", descriptionKey = "serve.host")
    private String host;

    @Mixin
    private EditionOption edition;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private UnitsOption units;

    @Mixin
    private ScoringOptions scoring;

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    /** Ends with the process, or when its thread is interrupted. */
    @Override
    public Integer call() throws IOException {
        Messages messages = program.messages();
        UnitCatalogue known = units.catalogue(messages);
        Scoring by = scoring.scoring(known, messages);
        TableValidator validator =
                profile.applyTo(LibraryOption.withRules(edition.validator(messages), by.library()), messages);
        Map<String, Operation> operations = new ServedTables(validator, by.assessor(), by.rules(), known).operations();
        InetSocketAddress asked = address(messages);
        try (TargetsServer server = TargetsServer.start(asked, operations, ServedSchemas.openApi())) {
            InetSocketAddress found = server.address();
            streams.message(messages.say(
                    "serve.started", found.getAddress().getHostAddress(), String.valueOf(found.getPort())));
            new CountDownLatch(1).await();
        } catch (BindException e) {
            throw refused("serve.taken", messages);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private InetSocketAddress address(Messages messages) {
        try {
            if (port >= 0 && port <= LAST_PORT) {
                return new InetSocketAddress(InetAddress.getByName(host), port);
            }
        } catch (UnknownHostException e) {
            throw refused("serve.nowhere", messages);
        }
        throw refused("serve.nowhere", messages);
    }

    private ParameterException refused(String key, Messages messages) {
        return new ParameterException(spec.commandLine(), messages.say(key, host, String.valueOf(port)));
    }
}
