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
import org.longtable.acceptance.Api.Actor;
import org.longtable.acceptance.LiveClient.Heard;
import org.longtable.acceptance.Load.Written;

/** Two hundred open pages while fifty commands a second are carried out: all of them see all of it, and how soon is measured. */
class LiveUnderLoadTest {

    private static final int SOCKETS = 200;
    private static final int PER_SECOND = 50;
    private static final int COUNCILS = 10;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("longtable.load.seconds", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("longtable.load.warm-up", 2));

    @TempDir
    private Path data;

    private Product product;
    private final List<LiveClient> clients = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        product = Product.on(data);
    }

    @AfterEach
    void stop() {
        clients.forEach(LiveClient::close);
        if (product != null) {
            product.close();
        }
    }

    @Test
    void every_open_page_gets_every_notice_in_order_and_a_reader_sees_what_was_just_written() throws Exception {
        Load load = new Load(product.api(), Organization.withCouncils(product, COUNCILS));
        load.run(PER_SECOND, WARM_UP);
        long before = connect(load.actor());

        List<Written> written = load.run(PER_SECOND, TIME);

        long head = written.stream().mapToLong(Written::position).max().orElseThrow();
        await().atMost(Duration.ofMinutes(2)).until(() -> clients.stream().allMatch(it -> it.last() >= head));
        List<Long> all = LongStream.rangeClosed(before + 1, head).boxed().toList();
        assertThat(all).hasSize(written.size());
        for (LiveClient client : clients) {
            assertThat(client.notices()).isEqualTo(all);
        }
        assertThat(written.stream().filter(it -> !it.shown())).isEmpty();
        tell(written);
        clients.forEach(LiveClient::close);
        clients.clear();
        StandingCheck.passesAndCloses(product, data);
    }

    /** @return the ledger's head that all clients start from */
    private long connect(Actor reader) {
        for (int i = 0; i < SOCKETS; i++) {
            clients.add(LiveClient.resuming(product.at(), reader, OptionalLong.empty()));
        }
        List<Long> heads = clients.stream().map(LiveClient::greeted).distinct().toList();
        assertThat(heads).hasSize(1);
        return heads.getFirst();
    }

    private void tell(List<Written> written) throws Exception {
        Map<Long, Written> at = written.stream().collect(Collectors.toMap(Written::position, Function.identity()));
        new Figures(PER_SECOND + " commands a second for " + TIME.toSeconds() + " s, " + SOCKETS + " WebSockets")
                .add("command to durable event", Times.of(written.stream().mapToLong(it -> it.answered() - it.due())))
                .add("event to view", Times.of(written.stream().mapToLong(it -> it.seen() - it.answered())))
                .add(
                        "event to WebSocket",
                        Times.of(heard(it -> it.at() - at.get(it.position()).answered())))
                .add(
                        "command to WebSocket",
                        Times.of(heard(it -> it.at() - at.get(it.position()).due())))
                .add("memory afterwards", Figures.row("MB", product.megabytes("VmRSS")))
                .tell();
    }

    private LongStream heard(ToLongFunction<Heard> time) {
        return clients.stream().flatMap(it -> it.heard().stream()).mapToLong(time);
    }
}
