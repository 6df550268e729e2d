package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.acceptance.ApiClient.TestUser;
import org.longtable.acceptance.LiveSocketClient.ReceivedMessage;
import org.longtable.acceptance.LoadGenerator.MeasuredWrite;

/** Checks that 200 live connections receive every notice in order at 50 commands per second. */
class LiveUnderLoadTest {

    private static final int SOCKETS = 200;
    private static final int PER_SECOND = 50;
    private static final int COUNCILS = 10;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("longtable.load.seconds", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("longtable.load.warm-up", 2));

    @TempDir
    private Path data;

    private ApplicationProcess product;
    private final List<LiveSocketClient> clients = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        product = ApplicationProcess.start(data);
    }

    @AfterEach
    void stop() {
        clients.forEach(LiveSocketClient::close);
        if (product != null) {
            product.close();
        }
    }

    @Test
    void every_open_page_gets_every_notice_in_order_and_a_reader_sees_what_was_just_written() throws Exception {
        LoadGenerator load = new LoadGenerator(product.api(), TestOrganization.withCouncils(product, COUNCILS));
        load.run(PER_SECOND, WARM_UP);
        long before = connect(load.actor());

        List<MeasuredWrite> written = load.run(PER_SECOND, TIME);

        long head = written.stream().mapToLong(MeasuredWrite::position).max().orElseThrow();
        await().atMost(Duration.ofMinutes(2)).until(() -> clients.stream().allMatch(it -> it.last() >= head));
        List<Long> all = LongStream.rangeClosed(before + 1, head).boxed().toList();
        assertThat(all).hasSize(written.size());
        for (LiveSocketClient client : clients) {
            assertThat(client.notices()).isEqualTo(all);
        }
        assertThat(written.stream().filter(it -> !it.shown())).isEmpty();
        tell(written);
        clients.forEach(LiveSocketClient::close);
        clients.clear();
        StandingCheck.passesAndCloses(product, data);
    }

    /** Connects all clients and returns the ledger head from which they start. */
    private long connect(TestUser reader) {
        for (int i = 0; i < SOCKETS; i++) {
            clients.add(LiveSocketClient.resuming(product.baseUri(), reader, OptionalLong.empty()));
        }
        List<Long> heads = clients.stream()
                .map(LiveSocketClient::headAtGreeting)
                .distinct()
                .toList();
        assertThat(heads).hasSize(1);
        return heads.getFirst();
    }

    private void tell(List<MeasuredWrite> written) throws Exception {
        Map<Long, MeasuredWrite> at =
                written.stream().collect(Collectors.toMap(MeasuredWrite::position, Function.identity()));
        new MeasurementReport(
                        PER_SECOND + " commands a second for " + TIME.toSeconds() + " s, " + SOCKETS + " WebSockets")
                .add(
                        "command to durable event",
                        LatencySamples.of(written.stream().mapToLong(it -> it.answered() - it.due())))
                .add("event to view", LatencySamples.of(written.stream().mapToLong(it -> it.seen() - it.answered())))
                .add(
                        "event to WebSocket",
                        LatencySamples.of(
                                heard(it -> it.at() - at.get(it.position()).answered())))
                .add(
                        "command to WebSocket",
                        LatencySamples.of(
                                heard(it -> it.at() - at.get(it.position()).due())))
                .add("memory afterwards", MeasurementReport.row("MB", product.megabytes("VmRSS")))
                .publish();
    }

    private LongStream heard(ToLongFunction<ReceivedMessage> time) {
        return clients.stream().flatMap(it -> it.receivedMessages().stream()).mapToLong(time);
    }
}
