package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.acceptance.Api.Answer;
import org.longtable.acceptance.Writers.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Power is lost in the middle of the work: what was answered is there, what was not is whole or absent, and a phone that retries does no harm. */
class KilledTest {

    private static final int ROUNDS = Integer.getInteger("longtable.kill.rounds", 5);
    private static final int MOST_ANSWERS_BEFORE_THE_KILL = 80;
    private static final int WRITERS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    private Product product;

    @AfterEach
    void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_carried_out_twice() throws Exception {
        product = Product.on(data);
        Organization organization = Organization.withCouncils(product, 3);
        long foundation = head(organization);
        Map<Request, Answer> all = new HashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Writers writers = Writers.on(product.api(), organization, WRITERS);
            int moment = ThreadLocalRandom.current().nextInt(1, MOST_ANSWERS_BEFORE_THE_KILL);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(() -> writers.answered() >= moment);
            product.kill();
            Map<Request, Answer> answered = writers.stop();

            product = Product.on(data);
            everyAnswerIsTrue(organization, answered);
            all.putAll(repeat(writers.sent(), answered));
            everyRequestWasCarriedOutOnce(organization, all);
            viewsCatchUp(organization, foundation + all.size());
        }
        theChainIsWhole(organization, foundation + all.size());
        viewsBuiltAnewShowTheSame(organization, foundation + all.size());
    }

    /** What was answered before the kill stands in the ledger where the answer said. */
    private void everyAnswerIsTrue(Organization organization, Map<Request, Answer> answered) throws Exception {
        for (Answer answer : answered.values()) {
            JsonNode event = product.api()
                    .as(organization.administrator())
                    .getAfter("/api/audit/" + answer.position(), answer.position())
                    .body();
            assertThat(event.path("stream").asString()).isEqualTo(answer.text("id"));
            assertThat(event.path("type").asString()).isEqualTo("ideas.IdeaSubmitted");
        }
    }

    /** Sends everything again, as phones do: answered or not. @return the answers now */
    private Map<Request, Answer> repeat(List<Request> sent, Map<Request, Answer> answered) throws Exception {
        Map<Request, Answer> again = new HashMap<>();
        for (Request request : sent) {
            Answer answer = request.sendUntilDone(product.api());
            Answer before = answered.get(request);
            if (before != null) {
                assertThat(answer.replayed()).isTrue();
                assertThat(answer.body()).isEqualTo(before.body());
            }
            again.put(request, answer);
        }
        return again;
    }

    private void everyRequestWasCarriedOutOnce(Organization organization, Map<Request, Answer> all) throws Exception {
        List<String> shown = new ArrayList<>();
        for (String council : organization.councils()) {
            JsonNode board = product.api()
                    .as(organization.administrator())
                    .getAfter(Organization.ideas(council), head(organization))
                    .body();
            board.forEach(line -> shown.add(line.path("idea").path("id").asString()));
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        all.values().stream().map(it -> it.text("id")).toList());
    }

    private void viewsCatchUp(Organization organization, long head) {
        assertThat(head(organization)).isEqualTo(head);
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode views = product.api().get("/actuator/views").good().body();
            assertThat(views.size()).isPositive();
            for (JsonNode view : views) {
                assertThat(view.path("position").asLong()).isEqualTo(head);
                assertThat(view.path("parked").asLong()).isZero();
                assertThat(view.path("error").asBoolean()).isFalse();
                assertThat(view.path("building").isNumber()).isFalse();
            }
        });
    }

    private void theChainIsWhole(Organization organization, long head) throws Exception {
        String before = "0".repeat(64);
        for (long position = 1; position <= head; ) {
            JsonNode commit = product.api()
                    .as(organization.administrator())
                    .get("/api/audit/" + position)
                    .good()
                    .body()
                    .path("chain");
            assertThat(commit.path("position").asLong()).isEqualTo(position);
            assertThat(commit.path("prev").asString()).isEqualTo(before);
            before = commit.path("hash").asString();
            position += commit.path("n").asLong();
        }
    }

    private void viewsBuiltAnewShowTheSame(Organization organization, long head) throws Exception {
        Map<String, JsonNode> before = shown(organization, head);
        for (String view : product.api().get("/actuator/views").good().body().propertyNames()) {
            product.api()
                    .post("/actuator/views/" + view, Map.of("wish", "REBUILD"))
                    .good();
        }
        viewsCatchUp(organization, head);
        Map<String, JsonNode> after = shown(organization, head);
        before.forEach((path, page) -> assertThat(after.get(path)).as(path).isEqualTo(page));
    }

    /** What the views show that have something to show here. */
    private Map<String, JsonNode> shown(Organization organization, long head) throws Exception {
        List<String> paths = new ArrayList<>(List.of(
                "/api/organizations/" + organization.id() + "/people",
                "/api/organizations/" + organization.id() + "/ideas",
                "/api/organizations/" + organization.id() + "/dashboard"));
        for (String council : organization.councils()) {
            for (String page : List.of("ideas", "what-changed", "charter", "roster", "dashboard")) {
                paths.add("/api/councils/" + council + "/" + page);
            }
        }
        Map<String, JsonNode> shown = new HashMap<>();
        for (String path : paths) {
            JsonNode page = product.api()
                    .as(organization.administrator())
                    .getAfter(path, head)
                    .body();
            if (page instanceof ObjectNode figures) {
                // When they were asked for is another moment.
                figures.remove("asOf");
            }
            shown.put(path, page);
        }
        String trail = "/api/audit?limit=200&organization=" + organization.id();
        shown.put(
                trail,
                product.api().as(organization.administrator()).get(trail).good().body());
        return shown;
    }

    private long head(Organization organization) {
        try (LiveClient asking =
                LiveClient.resuming(product.at(), organization.administrator(), OptionalLong.empty())) {
            return asking.greeted();
        }
    }
}
