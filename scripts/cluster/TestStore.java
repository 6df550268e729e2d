import java.nio.file.Path;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/** The embedded server as a process of its own, for two of each service on one machine: prints how to reach it and runs until it is stopped. */
final class TestStore {

    private TestStore() {}

    /** @param arguments the folder of its data */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedMongoServer store = EmbeddedMongoServer.open(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        System.out.println(store.connectionString());
        Thread.currentThread().join();
    }
}
