package org.longtable.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;

/**
 * Executes the benchmarks and prints a table of the results. Arguments: seconds of a turn (3), rounds (5),
 * events in the large ledger (1000000), and which: appends, commands, reads, latency, opening, micro (all of them).
 */
public final class BenchmarkRunner {

    private static final PrintStream OUT = System.out;

    private BenchmarkRunner() {}

    /** Runs the benchmarks and prints the table. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        Duration turn = Duration.ofSeconds(number(given, 0, 3));
        int count = number(given, 1, 5);
        int many = number(given, 2, 1_000_000);
        Path folder = Files.createTempDirectory("longtable-benchmarks");
        ResultTable table = new ResultTable();
        try (EmbeddedMongoServer server = EmbeddedMongoServer.open(folder.resolve("store"));
                MongoClient client = MongoClients.create(server.connectionString())) {
            InterleavedRounds rounds = new InterleavedRounds(turn, count, OUT);
            AppendBenchmark appends = new AppendBenchmark(client, rounds, table);
            if (isSelected(given, "appends")) {
                appends.of64Writers();
                appends.ofOneWriter();
                appends.atSize(many);
            }
            if (isSelected(given, "commands")) {
                new CommandBenchmark(client, rounds, table).run(appends);
            }
            if (isSelected(given, "reads")) {
                new ReadBenchmark(client, rounds, table).run();
            }
            if (isSelected(given, "latency")) {
                LatencyBenchmark latency = new LatencyBenchmark(server.connectionString(), table);
                latency.sameProcess();
                latency.acrossProcesses();
                latency.idle();
            }
            if (isSelected(given, "opening")) {
                new StartupBenchmark(folder.resolve("opening"), table, OUT).run(many);
            }
            if (isSelected(given, "micro")) {
                new MicrobenchmarkRunner(table, OUT).run();
            }
            table.print(OUT);
        } finally {
            delete(folder);
        }
    }

    private static boolean isSelected(List<String> given, String what) {
        return given.size() <= 3 || given.subList(3, given.size()).contains(what);
    }

    private static int number(List<String> given, int index, int otherwise) {
        return index < given.size() ? Integer.parseInt(given.get(index)) : otherwise;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
