package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.acceptance.LiveSocketClient.ReceivedMessage;

/** Checks that a live connection resumes by position without missing or repeating notices. */
class LiveReconnectTest {

    private static final int CLIENTS = 5;
    private static final int CUTS = 6;
    private static final int PER_SECOND = 50;
    private static final int NOTICES_BETWEEN_CUTS = 20;

    /** The server resends at most 2,000 notices; this number is safely above that. */
    private static final int TOO_MANY = 2_050;

    private static final int AT_ONCE = 32;

    @TempDir
    private Path data;

    private ApplicationProcess product;
    private FaultInjectionProxy network;
    private LoadGenerator load;
    private long start;
    private final List<ReconnectingClient> clients = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        product = ApplicationProcess.start(data);
        network = FaultInjectionProxy.to(product.port());
        load = new LoadGenerator(product.api(), TestOrganization.withCouncils(product, 10));
        start = head();
    }

    @AfterEach
    void stop() throws Exception {
        clients.forEach(ReconnectingClient::close);
        if (network != null) {
            network.close();
        }
        if (product != null) {
            StandingCheck.passesAndCloses(product, data);
        }
    }

    @Test
    void a_page_whose_connection_is_cut_under_load_misses_nothing_and_hears_nothing_twice() throws Exception {
        connect(CLIENTS);

        int written = load.runDuring(PER_SECOND, () -> {
            for (int i = 1; i <= CUTS; i++) {
                long reached = start + (long) i * NOTICES_BETWEEN_CUTS;
                patiently().until(() -> clients.stream().allMatch(it -> it.live() && it.position() >= reached));
                network.cut();
            }
            return null;
        });

        long head = start + written;
        assertThat(head()).isEqualTo(head);
        patiently().until(() -> clients.stream().allMatch(it -> it.position() >= head));
        List<Long> all = LongStream.rangeClosed(start + 1, head).boxed().toList();
        assertThat(clients).allSatisfy(it -> {
            assertThat(it.heard()).extracting(ReceivedMessage::position).isEqualTo(all);
            assertThat(it.heard()).noneMatch(ReceivedMessage::refresh);
            assertThat(it.greetings()).isGreaterThan(CUTS);
        });
    }

    @Test
    void a_page_that_missed_too_much_is_told_to_ask_for_everything_anew_and_goes_on_from_there() throws Exception {
        connect(1);
        ReconnectingClient client = clients.getFirst();
        network.takeDown();
        writeAtOnce(TOO_MANY);
        long head = head();

        network.bringUp();
        patiently().until(() -> client.position() >= head);
        long next = load.write(0).good().position();
        patiently().until(() -> client.position() >= next);

        assertThat(client.heard()).extracting(ReceivedMessage::position).containsExactly(head, next);
        assertThat(client.heard()).extracting(ReceivedMessage::refresh).containsExactly(true, false);
    }

    private void connect(int count) {
        for (int i = 0; i < count; i++) {
            clients.add(ReconnectingClient.after(network.at(), load.actor(), start));
        }
        patiently().until(() -> clients.stream().allMatch(ReconnectingClient::live));
    }

    private void writeAtOnce(int count) throws Exception {
        Semaphore room = new Semaphore(AT_ONCE);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int turn = i;
                room.acquire();
                all.add(threads.submit(() -> {
                    try {
                        return load.write(turn).good();
                    } finally {
                        room.release();
                    }
                }));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private long head() {
        try (LiveSocketClient asking =
                LiveSocketClient.resuming(product.baseUri(), load.actor(), OptionalLong.empty())) {
            return asking.headAtGreeting();
        }
    }

    private static ConditionFactory patiently() {
        return await().pollInterval(Duration.ofMillis(10)).atMost(Duration.ofMinutes(3));
    }
}
