import java.nio.file.Path;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/** Runs the embedded server in its own process, for two of each service on one machine. Prints the connection string and runs until it is stopped. */
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
