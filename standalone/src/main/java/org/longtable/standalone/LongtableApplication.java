package org.longtable.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.embedded.PrivateFiles;
import org.longtable.eventstore.embedded.StoreInUseException;
import org.longtable.eventstore.embedded.StoreOpenException;
import org.longtable.eventstore.embedded.StoreWriteException;
import org.longtable.eventstore.encryption.RedactedException;
import org.longtable.standalone.sample.SampleLoader;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts both services in one process. Reports errors in one sentence and with an exit status other than 0. */
public final class LongtableApplication {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final int ANY_FREE_PORT = 0;
    private static final String LOG = "longtable.log";
    /** The status of a command that runs until it is stopped. */
    private static final int STAYS = -1;

    private static final int STORE_STOPPED = 6;

    private LongtableApplication() {}

    /** Runs the command line; {@code --help} lists its options. */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != STAYS) {
            // The process does not end by itself, because a library keeps a thread running.
            System.exit(status);
        }
    }

    private static int run(String... arguments) {
        try {
            // Otherwise messages of libraries would appear on the terminal until Spring Boot has set up logging.
            LoggingSystem.get(LongtableApplication.class.getClassLoader()).beforeInitialize();
            Optional<LedgerProofOptions> proof = LedgerProofOptions.parse(arguments);
            if (proof.isPresent()) {
                return new LedgerProofCommands(OUT, ERR).run(proof.get());
            }
            CommandLineOptions options = CommandLineOptions.parse(arguments);
            if (options.help()) {
                OUT.print(CommandLineOptions.HELP);
                return 0;
            }
            return options.importFolder() == null ? start(options) : bring(options, options.importFolder());
        } catch (CommandLineOptions.CommandLineException | StoreOpenException refusal) {
            ERR.println(refusal.getMessage());
            return 2;
        }
    }

    private static int start(CommandLineOptions options) {
        if (taken(options.port())) {
            ERR.println("Port " + options.port()
                    + " is taken by another program. Stop it, or choose another: ./run --port " + (options.port() + 1));
            return 3;
        }
        ConfigurableApplicationContext context =
                product(EmbeddedMongoServer.open(options.data()), options.data(), options.port());
        String url = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        ManagementFiles.tellAddress(options.data(), context.getEnvironment());
        FirstSignInInstructions.print(context, url, options.sample(), OUT);
        OUT.println("Longtable is ready: " + url);
        if (options.sample()) {
            SampleProgressPrinter.follow(context.getBean(SampleLoader.class), OUT);
        }
        if (options.train()) {
            context.close();
            return 0;
        }
        return STAYS;
    }

    private static int bring(CommandLineOptions options, Path folder) {
        if (!Files.isDirectory(folder)) {
            ERR.println("There is no folder " + folder + ". Check its name and try again.");
            return 4;
        }
        try (ConfigurableApplicationContext context =
                product(EmbeddedMongoServer.open(options.data()), options.data(), ANY_FREE_PORT)) {
            new FolderImportCommand(context, OUT).run(folder);
            return 0;
        } catch (StoreInUseException refusal) {
            ERR.println("Longtable is running on the data folder " + options.data()
                    + ": stop it first (Ctrl-C), or bring the files in on its page \"Bring your spreadsheets\".");
            return 2;
        } catch (IOException e) {
            ERR.println("The folder " + folder + " cannot be read. Check its name and try again.");
            return 4;
        } catch (ExecutionException e) {
            LoggerFactory.getLogger(LongtableApplication.class)
                    .error("the import stopped halfway", RedactedException.of(e));
            ERR.println("The import stopped halfway; longtable.log says why. Run it again to complete it.");
            return 5;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 5;
        }
    }

    private static ConfigurableApplicationContext product(EmbeddedMongoServer store, Path data, int port) {
        new MasterKeyRotation(OUT, ERR).resumeIfInterrupted(store, data);
        StoreAddressFile.write(data, store.connectionString());
        createLog(data);
        store.onWriteFailure(LongtableApplication::end);
        return new SpringApplicationBuilder(StandaloneConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .initializers(it -> keep((GenericApplicationContext) it, store))
                .run(settings(store, data, port));
    }

    /** Creates the log file before anything is logged, so that only its owner can read it. */
    private static void createLog(Path data) {
        try {
            PrivateFiles.createFile(data.resolve(LOG));
        } catch (IOException e) {
            throw new UncheckedIOException("the log cannot be written to " + data, e);
        }
    }

    /**
     * Ends the process when nothing can be saved anymore, because every request would fail. Like a power failure, this loses nothing that
     * was acknowledged.
     */
    private static void end(StoreWriteException why) {
        ERR.println(why.getMessage());
        ERR.flush();
        Runtime.getRuntime().halt(STORE_STOPPED);
    }

    private static boolean taken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static String[] settings(EmbeddedMongoServer store, Path data, int port) {
        return new String[] {
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--logging.file.name=" + data.resolve(LOG),
            "--longtable.master-key-file=" + MasterKeyFile.findOrCreate(data),
            "--longtable.ledger.signing-key-file=" + SigningKeyFile.findOrCreate(data),
            "--longtable.management.token-file=" + ManagementFiles.token(data),
            "--longtable.mongodb.uri=" + store.connectionString()
        };
    }

    private static void keep(GenericApplicationContext context, EmbeddedMongoServer store) {
        context.registerBean("embeddedMongo", EmbeddedMongoServer.class, () -> store);
        // The store closes after all beans that use it.
        context.addBeanFactoryPostProcessor(
                beans -> beans.getBeanDefinition("mongoClient").setDependsOn("embeddedMongo"));
    }
}
