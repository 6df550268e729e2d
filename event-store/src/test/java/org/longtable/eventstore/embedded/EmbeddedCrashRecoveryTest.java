package org.longtable.eventstore.embedded;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test kills the embedded server during writes and checks what it stored. */
@Tag("integration")
class EmbeddedCrashRecoveryTest {

    private static final int ROUNDS = Integer.getInteger("longtable.kill.rounds", 3);
    private static final long SEED = Long.getLong("longtable.kill.seed", 20260101L);
    private static final int WRITERS = 6;

    @TempDir
    Path folder;

    @Test
    void a_killed_server_has_kept_every_write_it_acknowledged() throws IOException {
        Random random = new Random(SEED);
        int acknowledged = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            AcknowledgedWriteRecorder writes = new AcknowledgedWriteRecorder();
            killWhileWriting(writes, "round-" + round, random);
            try (EmbeddedMongoFixture reopened = EmbeddedMongoFixture.in(folder)) {
                writes.assertKeptBy(reopened.client());
            }
            acknowledged += writes.count();
        }
        System.out.printf("%d acknowledged writes outlived %d kills (seed %d)%n", acknowledged, ROUNDS, SEED);
    }

    private void killWhileWriting(AcknowledgedWriteRecorder writes, String round, Random random) throws IOException {
        int killAfter = 100 + random.nextInt(900);
        EmbeddedServerProcess server = EmbeddedServerProcess.serving(folder);
        try (MongoClient client =
                        EmbeddedMongoFixture.connect(server.connectionString() + "/?serverSelectionTimeoutMS=10000");
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            try {
                AcknowledgedWriteRecorder.prepare(client);
                for (int i = 0; i < WRITERS; i++) {
                    Random own = new Random(random.nextLong());
                    String name = round + "-writer-" + i;
                    writers.execute(() -> writes.write(client, name, own));
                }
                await().pollInterval(1, MILLISECONDS).atMost(60, SECONDS).until(() -> writes.count() >= killAfter);
            } finally {
                server.kill();
                writes.stop();
                writers.shutdownNow();
            }
        }
        assertThat(writes.count()).isGreaterThanOrEqualTo(killAfter);
    }
}
