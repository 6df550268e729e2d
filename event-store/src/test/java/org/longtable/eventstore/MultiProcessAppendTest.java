package org.longtable.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.embedded.EmbeddedMongoServer;
import org.longtable.eventstore.verify.LedgerVerifier;

/**
 * The test appends from four processes at once and compares what each of them reads. {@code -Dlongtable.race.appends=500} runs the full
 * race.
 */
@Tag("integration")
class MultiProcessAppendTest {

    private static final int PROCESSES = 4;
    private static final int WRITERS = 16;
    private static final int APPENDS = Integer.getInteger("longtable.race.appends", 25);
    private static final int CONTESTED =
            (APPENDS + AppendRaceProcess.CONTESTED_ONE_IN - 1) / AppendRaceProcess.CONTESTED_ONE_IN;
    private static final int TOTAL = PROCESSES * WRITERS * APPENDS + CONTESTED;

    @TempDir
    Path folder;

    private final List<Process> racers = new ArrayList<>();

    @AfterEach
    void end() {
        racers.forEach(Process::destroyForcibly);
    }

    @Test
    void nothing_is_lost_or_doubled_each_contest_has_one_winner_and_all_read_one_order() throws Exception {
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            List<BufferedReader> told = started(store.connectionString());
            for (Process racer : racers) {
                racer.outputWriter().write("go\n");
                racer.outputWriter().flush();
            }
            List<Long> won = new ArrayList<>();
            Set<String> orders = new HashSet<>();
            for (BufferedReader racer : told) {
                Stream.of(said(racer, "won ").split(" "))
                        .filter(it -> !it.isEmpty())
                        .map(Long::valueOf)
                        .forEach(won::add);
                orders.add(said(racer, "order "));
            }

            assertThat(won)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, CONTESTED).boxed().toList());
            assertThat(orders).as("what the four read, in order").hasSize(1);
            assertWhole(client.getDatabase("race"));
        }
    }

    private static void assertWhole(MongoDatabase database) {
        assertThat(LedgerVerifier.of(database).verify(at -> {}))
                .satisfies(it -> assertThat(it.why()).isEmpty())
                .satisfies(it -> assertThat(it.verified()).isEqualTo(TOTAL));
        try (LedgerStorageEngine engine = TextEventFixtures.engineOn(database).build()) {
            List<TrackedEventMessage<?>> all = engine.read(1, Integer.MAX_VALUE);
            assertThat(all.stream().map(EventMessage::getIdentifier).distinct()).hasSize(TOTAL);
            for (int process = 0; process < PROCESSES; process++) {
                for (int writer = 0; writer < WRITERS; writer++) {
                    assertThat(engine.readEvents("racer" + process + "-" + writer)
                                    .asStream()
                                    .map(DomainEventMessage::getSequenceNumber))
                            .containsExactlyElementsOf(
                                    LongStream.range(0, APPENDS).boxed().toList());
                }
            }
        }
    }

    private List<BufferedReader> started(String uri) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int i : IntStream.range(0, PROCESSES).toArray()) {
            racers.add(new ProcessBuilder(
                            java,
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AppendRaceProcess.class.getName(),
                            uri,
                            "race",
                            "racer" + i,
                            Integer.toString(WRITERS),
                            Integer.toString(APPENDS),
                            Integer.toString(TOTAL))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        List<BufferedReader> told = new ArrayList<>();
        for (Process racer : racers) {
            BufferedReader out = racer.inputReader(StandardCharsets.UTF_8);
            said(out, "ready");
            told.add(out);
        }
        return told;
    }

    /** Returns the rest of the first line with the given prefix. Other lines come from libraries. */
    private static String said(BufferedReader racer, String beginning) throws IOException {
        String line = racer.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = racer.readLine();
        }
        if (line == null) {
            throw new IOException("a racer ended before it said \"" + beginning + "\"");
        }
        return line.substring(beginning.length());
    }
}
