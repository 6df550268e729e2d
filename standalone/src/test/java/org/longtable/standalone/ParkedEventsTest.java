package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.FragileView.Fault;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import tools.jackson.databind.JsonNode;

/**
 * The test checks that an event that a view cannot apply is parked together with later events of the same subject only, that everything
 * else continues, and that this is reported.
 */
@Tag("integration")
class ParkedEventsTest {

    private static final String FRAGILE = "fragile.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Product product;
    private FirstSteps home;
    private int ideas;

    @AfterEach
    void stop() {
        FragileView.isRepaired();
        if (product != null) {
            product.close();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "STORE_AWAY")
    void an_event_that_fails_waits_and_everything_else_goes_on_until_it_is_repaired_and_retried(Fault fault)
            throws Exception {
        Product one = started("--spring.profiles.active=fragile", "--longtable.views.grace=1s");
        String before = submit(one, "north");
        String hostile = nextIdea();
        FragileView.failsAt(hostile, fault);
        append(one, "north", idea(hostile), new IdeaAcknowledged(new IdeaId(hostile)));
        String after = submit(one, "north");
        append(one, "north", new IdeaAcknowledged(new IdeaId(before)));
        String elsewhere = submit(one, "south");
        atTheHead(one);

        FragileView view = one.context().getBean(FragileView.class);
        assertThat(view.shelf("north")).containsExactly(before + " 2", after + " 1");
        assertThat(view.shelf("south")).containsExactly(elsewhere + " 1");
        assertThat(view.events(hostile))
                .as("an event is applied whole or not at all")
                .isZero();
        assertThat(state(one, FRAGILE).path("parked").asLong()).isEqualTo(2);
        assertThat(health(one)).isEqualTo("DEGRADED");

        rebuilt(one, FRAGILE);
        assertThat(view.shelf("north")).containsExactly(before + " 2", after + " 1");
        assertThat(state(one, FRAGILE).path("parked").asLong()).isEqualTo(2);

        FragileView.isRepaired();
        rebuilt(one, FRAGILE);
        assertThat(view.shelf("north")).containsExactly(before + " 2", hostile + " 2", after + " 1");
        assertThat(view.events(hostile)).isEqualTo(2);
        assertThat(state(one, FRAGILE).path("parked").asLong()).isZero();
        assertThat(health(one)).isEqualTo("UP");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(collections(one, "view.fragile"))
                .allMatch(it -> it.startsWith("view.fragile.v1.g2")));
    }

    @Test
    void a_hostile_date_freezes_one_card_and_the_answers_say_so() throws Exception {
        Product one = started();
        String hostile = submit(one, home.council());
        append(one, home.council(), accepted(hostile));
        String after = submit(one, home.council());
        atTheHead(one);

        Product.Exchange board = one.exchange("/api/councils/" + home.council() + "/ideas");
        assertThat(board.header("Longtable-Stale")).contains("true");
        assertThat(board.body().findValuesAsString("id")).contains(hostile, after);
        Product.Exchange story = one.exchange("/api/councils/" + home.council() + "/ideas/" + hostile);
        assertThat(story.header("Longtable-Stale").isPresent())
                .isEqualTo(story.body().path("stale").asBoolean(false));
        Product.Exchange other = one.exchange("/api/organizations/" + home.organization() + "/people");
        assertThat(other.header("Longtable-Stale")).isEmpty();
        assertThat(other.body().has("stale")).isFalse();
        Product.Exchange awaited = one.exchange("/api/councils/" + home.council() + "/ideas?after=" + head(one));
        assertThat(awaited.header("Longtable-Position")).contains(Long.toString(head(one)));

        JsonNode report =
                one.get("/api/organizations/" + home.organization() + "/views").body();
        JsonNode parked = report.path("parked").get(0);
        assertThat(parked.path("view").asString()).isEqualTo("idea-board.v2");
        assertThat(parked.path("type").asString()).isEqualTo("ideas.idea-accepted");
        assertThat(health(one)).isEqualTo("DEGRADED");
        MeterRegistry meters = one.context().getBean(MeterRegistry.class);
        assertThat(meters.get("longtable.views.parked")
                        .tag("view", "idea-board.v2")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(meters.get("longtable.views.behind")
                        .tag("view", "idea-board.v2")
                        .gauge()
                        .value())
                .isZero();
        assertThat(readiness(one)).isEqualTo("UP");
    }

    @Test
    void what_is_parked_is_still_parked_after_a_restart_and_a_rebuild_that_was_cut_off_is_finished(@TempDir Path data)
            throws Exception {
        product = new Product(data);
        home = FirstSteps.in(product);
        String hostile = submit(product, home.council());
        append(product, home.council(), accepted(hostile));
        atTheHead(product);
        begin(product, "idea-board.v2");
        product.close();

        product = new Product(data);
        product.asks(home.administrator());
        notBuilding(product, "idea-board.v2");
        append(product, home.council(), new IdeaAcknowledged(new IdeaId(hostile)));
        String after = submit(product, home.council());
        atTheHead(product);
        Product.Exchange board = product.exchange("/api/councils/" + home.council() + "/ideas");
        assertThat(board.header("Longtable-Stale")).contains("true");
        assertThat(board.body().findValuesAsString("id")).contains(hostile, after);
        assertThat(state(product, "idea-board.v2").path("parked").asLong()).isEqualTo(2);
    }

    @Test
    void while_a_view_is_built_anew_by_two_processes_readers_miss_nothing() throws Exception {
        Product one = started(
                "--spring.profiles.active=fragile", "--longtable.ledger.alone=false", "--longtable.views.segments=4");
        List<IdeaEvent> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(idea(nextIdea()));
        }
        for (int i = 0; i < many.size(); i += 500) {
            append(one, "council-" + i, many.subList(i, i + 500).toArray(IdeaEvent[]::new));
        }
        String hostile = nextIdea();
        FragileView.failsAt(hostile, Fault.NOT_ENCODABLE);
        append(one, "council-0", idea(hostile));
        atTheHead(one);
        try (Product two = one.beside()) {
            two.asks(home.administrator());
            FragileView first = one.context().getBean(FragileView.class);
            FragileView second = two.context().getBean(FragileView.class);
            AtomicBoolean enough = new AtomicBoolean();
            try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
                Future<Integer> here = readers.submit(() -> fewest(first, enough));
                Future<Integer> there = readers.submit(() -> fewest(second, enough));
                begin(one, FRAGILE);
                begin(two, FRAGILE);
                notBuilding(one, FRAGILE);
                notBuilding(two, FRAGILE);
                enough.set(true);
                assertThat(here.get()).isEqualTo(500);
                assertThat(there.get()).isEqualTo(500);
            }
            assertThat(state(one, FRAGILE).path("parked").asLong()).isOne();
            await().atMost(PATIENCE)
                    .until(() -> state(two, FRAGILE).path("parked").asLong() == 1);
            for (int i = 0; i < many.size(); i += 500) {
                assertThat(first.shelf("council-" + i)).hasSize(500).isEqualTo(second.shelf("council-" + i));
            }
        }
    }

    @Test
    void a_process_whose_views_are_still_to_be_built_is_not_ready(@TempDir Path data) throws Exception {
        product = new Product(data);
        home = FirstSteps.in(product);
        String idea = submit(product, "north");
        atTheHead(product);
        assertThat(readiness(product)).isEqualTo("UP");
        product.close();

        FragileView.failsAt(idea, Fault.STORE_AWAY);
        product = new Product(data, "--spring.profiles.active=fragile");
        product.asks(home.administrator());
        assertThat(readiness(product)).isEqualTo("OUT_OF_SERVICE");
        FragileView.isRepaired();
        await().atMost(PATIENCE).until(() -> readiness(product).equals("UP"));
        atTheHead(product);
        assertThat(state(product, FRAGILE).path("parked").asLong())
                .as("a store that is away is no fault of the event")
                .isZero();
    }

    @Test
    void a_process_that_is_far_behind_is_not_ready() throws Exception {
        Product one = started("--spring.profiles.active=fragile", "--longtable.views.far-behind=10");
        atTheHead(one);
        assertThat(readiness(one)).isEqualTo("UP");
        String idea = nextIdea();
        FragileView.failsAt(idea, Fault.STORE_AWAY);
        append(one, "north", idea(idea));
        for (int i = 0; i < 10; i++) {
            submit(one, "north");
        }
        assertThat(readiness(one)).isEqualTo("OUT_OF_SERVICE");
        FragileView.isRepaired();
        await().atMost(PATIENCE).until(() -> readiness(one).equals("UP"));
    }

    @Test
    void a_view_that_does_not_go_on_is_out_of_service_until_it_does() throws Exception {
        Product one = started(
                "--spring.profiles.active=fragile",
                "--longtable.views.stuck-after=1s",
                "--longtable.views.watched-every=PT0.2S");
        atTheHead(one);
        String idea = nextIdea();
        FragileView.failsAt(idea, Fault.STORE_AWAY);
        append(one, "north", idea(idea));
        await().atMost(PATIENCE).until(() -> health(one).equals("OUT_OF_SERVICE"));
        assertThat(state(one, FRAGILE).path("stuck").asBoolean()).isTrue();
        assertThat(state(one, "idea-board.v2").path("stuck").asBoolean()).isFalse();
        assertThat(readiness(one)).as("the other views answer").isEqualTo("UP");
        FragileView.isRepaired();
        await().atMost(PATIENCE).until(() -> health(one).equals("UP"));
        atTheHead(one);
    }

    private static int fewest(FragileView view, AtomicBoolean enough) {
        int fewest = Integer.MAX_VALUE;
        while (!enough.get()) {
            fewest = Math.min(fewest, view.shelf("council-500").size());
        }
        return fewest;
    }

    private Product started(String... more) throws Exception {
        Product started = new Product(more);
        product = started;
        home = FirstSteps.in(started);
        return started;
    }

    private String nextIdea() {
        ideas++;
        return "idea-%05d".formatted(ideas);
    }

    private String submit(Product at, String council) {
        String idea = nextIdea();
        append(at, council, idea(idea));
        return idea;
    }

    private static IdeaSubmitted idea(String id) {
        Personal title = new Personal(new PersonId("dana"), "Title of " + id);
        return new IdeaSubmitted(new IdeaId(id), null, title, null, null, "en", null);
    }

    /** Bypasses the API, which would reject that date. */
    private static IdeaAccepted accepted(String idea) {
        return new IdeaAccepted(new IdeaId(idea), new PersonId("dana"), LocalDate.MAX);
    }

    private void append(Product at, String council, IdeaEvent... events) {
        EventMetadata act = new EventMetadata(
                new OrganizationId(home.organization()),
                new CouncilId(council),
                new PersonId(home.administrator()),
                Role.COORDINATOR,
                null,
                "request",
                "correlation",
                null,
                Instant.now());
        LedgerStorageEngine ledger = at.context().getBean(LedgerStorageEngine.class);
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (IdeaEvent event : events) {
            String stream = event.idea().value();
            long inThese = messages.stream()
                    .filter(it -> it.getAggregateIdentifier().equals(stream))
                    .count();
            long next = ledger.lastSequenceNumberFor(stream).map(it -> it + 1).orElse(0L) + inThese;
            messages.add(new GenericDomainEventMessage<>("Idea", stream, next, event, MetaData.from(act.toMap())));
        }
        ledger.appendEvents(messages);
    }

    private static long head(Product at) {
        return at.context().getBean(LedgerStorageEngine.class).headPosition();
    }

    private JsonNode views(Product at) throws Exception {
        return at.get("/api/organizations/" + home.organization() + "/views")
                .body()
                .path("views");
    }

    private JsonNode state(Product at, String view) throws Exception {
        for (JsonNode state : views(at)) {
            if (state.path("view").asString().equals(view)) {
                return state;
            }
        }
        throw new AssertionError("no view " + view);
    }

    private void atTheHead(Product at) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (JsonNode state : views(at)) {
                assertThat(state.path("behind").asLong())
                        .as(state.path("view").asString())
                        .isZero();
            }
        });
    }

    private void begin(Product at, String view) throws Exception {
        String rebuild = "/api/organizations/" + home.organization() + "/views/" + view + "/rebuild";
        assertThat(at.post(rebuild, home.administrator(), "administrator", Map.of())
                        .status())
                .isEqualTo(200);
    }

    private void notBuilding(Product at, String view) {
        await().atMost(PATIENCE).until(() -> !state(at, view).path("building").isNumber());
    }

    private void rebuilt(Product at, String view) throws Exception {
        begin(at, view);
        notBuilding(at, view);
    }

    private static String health(Product at) {
        return at.context().getBean(HealthEndpoint.class).health().getStatus().getCode();
    }

    private static String readiness(Product at) {
        return at.context()
                .getBean(HealthEndpoint.class)
                .healthForPath("readiness")
                .getStatus()
                .getCode();
    }

    private static List<String> collections(Product at, String prefix) {
        List<String> names = new ArrayList<>();
        at.context().getBean(MongoDatabase.class).listCollectionNames().forEach(names::add);
        return names.stream().filter(it -> it.startsWith(prefix)).toList();
    }
}
