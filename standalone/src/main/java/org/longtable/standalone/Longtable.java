package org.longtable.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.longtable.eventstore.embedded.EmbeddedMongo;
import org.longtable.eventstore.embedded.StoreRefusal;
import org.longtable.standalone.sample.SampleLoader;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts Longtable in one process. What goes wrong is said in one sentence, with an exit status that is not 0. */
public final class Longtable {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Longtable() {}

    /** The command line; {@code --help} says what it understands. */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int run(String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                OUT.print(Options.HELP);
                return 0;
            }
            return start(options);
        } catch (Options.NotUnderstood | StoreRefusal refusal) {
            ERR.println(refusal.getMessage());
            return 2;
        }
    }

    private static int start(Options options) {
        if (taken(options.port())) {
            ERR.println("Port " + options.port()
                    + " is taken by another program. Stop it, or choose another: ./run --port " + (options.port() + 1));
            return 3;
        }
        EmbeddedMongo store = EmbeddedMongo.open(options.data());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(StandaloneConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .initializers(it -> keep((GenericApplicationContext) it, store))
                .run(settings(store, options));
        String url = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        OUT.println("Longtable is ready: " + url);
        if (options.sample()) {
            SampleProgress.follow(context.getBean(SampleLoader.class), OUT);
        }
        if (options.importFolder() != null) {
            return imported(context, options.importFolder());
        }
        if (options.train()) {
            context.close();
        }
        return 0;
    }

    private static int imported(ConfigurableApplicationContext context, Path folder) {
        try (context) {
            new FolderImport(context, OUT).run(folder);
            return 0;
        } catch (IOException e) {
            ERR.println("The folder " + folder + " cannot be read. Check its name and try again.");
            return 4;
        } catch (CompletionException e) {
            ERR.println("The import stopped halfway; longtable.log says why. Run it again to complete it.");
            return 5;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 5;
        }
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

    private static String[] settings(EmbeddedMongo store, Options options) {
        return new String[] {
            "--server.port=" + options.port(),
            "--server.address=127.0.0.1",
            "--logging.file.name=" + options.data().resolve("longtable.log"),
            "--longtable.master-key-file=" + MasterKeyFile.in(options.data()),
            "--longtable.mongodb.uri=" + store.connectionString()
        };
    }

    private static void keep(GenericApplicationContext context, EmbeddedMongo store) {
        context.registerBean("embeddedMongo", EmbeddedMongo.class, () -> store);
        // The store closes after everything that speaks to it.
        context.addBeanFactoryPostProcessor(
                beans -> beans.getBeanDefinition("mongoClient").setDependsOn("embeddedMongo"));
    }
}
