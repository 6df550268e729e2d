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
import org.longtable.acceptance.ApiClient.ApiResponse;
import org.longtable.acceptance.ConcurrentWriters.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Kills the application during writes and checks that no acknowledged write is lost or repeated. */
class CrashRecoveryTest {

    private static final int ROUNDS = Integer.getInteger("longtable.kill.rounds", 5);
    private static final int MOST_ANSWERS_BEFORE_THE_KILL = 80;
    private static final int WRITERS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    private ApplicationProcess product;

    @AfterEach
    void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_carried_out_twice() throws Exception {
        product = ApplicationProcess.start(data);
        TestOrganization organization = TestOrganization.withCouncils(product, 3);
        long foundation = head(organization);
        Map<Request, ApiResponse> all = new HashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            ConcurrentWriters writers = ConcurrentWriters.on(product.api(), organization, WRITERS);
            int moment = ThreadLocalRandom.current().nextInt(1, MOST_ANSWERS_BEFORE_THE_KILL);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(() -> writers.answered() >= moment);
            product.kill();
            Map<Request, ApiResponse> answered = writers.stop();

            product = ApplicationProcess.start(data);
            everyAnswerIsTrue(organization, answered);
            all.putAll(repeat(writers.sent(), answered));
            everyRequestWasCarriedOutOnce(organization, all);
            viewsCatchUp(organization, foundation + all.size());
        }
        theChainIsWhole(organization, foundation + all.size());
        viewsBuiltAnewShowTheSame(organization, foundation + all.size());
        StandingCheck.passesAndCloses(product, data);
    }

    /** Checks that every write that was acknowledged before the kill is in the ledger at the acknowledged position. */
    private void everyAnswerIsTrue(TestOrganization organization, Map<Request, ApiResponse> answered) throws Exception {
        for (ApiResponse answer : answered.values()) {
            JsonNode event = product.api()
                    .signedInAs(organization.administrator())
                    .getAtPosition("/api/audit/" + answer.position(), answer.position())
                    .body();
            assertThat(event.path("stream").asString()).isEqualTo(answer.text("id"));
            assertThat(event.path("type").asString()).isEqualTo("ideas.IdeaSubmitted");
        }
    }

    /** Repeats every request, answered or not, as phones do, and returns the new answers. */
    private Map<Request, ApiResponse> repeat(List<Request> sent, Map<Request, ApiResponse> answered) throws Exception {
        Map<Request, ApiResponse> again = new HashMap<>();
        for (Request request : sent) {
            ApiResponse answer = request.sendUntilDone(product.api());
            ApiResponse before = answered.get(request);
            if (before != null) {
                assertThat(answer.replayed()).isTrue();
                assertThat(answer.body()).isEqualTo(before.body());
            }
            again.put(request, answer);
        }
        return again;
    }

    private void everyRequestWasCarriedOutOnce(TestOrganization organization, Map<Request, ApiResponse> all)
            throws Exception {
        List<String> shown = new ArrayList<>();
        for (String council : organization.councils()) {
            JsonNode board = product.api()
                    .signedInAs(organization.administrator())
                    .getAtPosition(TestOrganization.ideas(council), head(organization))
                    .body();
            board.forEach(line -> shown.add(line.path("idea").path("id").asString()));
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        all.values().stream().map(it -> it.text("id")).toList());
    }

    private void viewsCatchUp(TestOrganization organization, long head) {
        assertThat(head(organization)).isEqualTo(head);
        StandingCheck.everyViewIsAtTheHeadAndNothingIsParked(product);
    }

    private void theChainIsWhole(TestOrganization organization, long head) throws Exception {
        String before = "0".repeat(64);
        for (long position = 1; position <= head; ) {
            JsonNode commit = product.api()
                    .signedInAs(organization.administrator())
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

    private void viewsBuiltAnewShowTheSame(TestOrganization organization, long head) throws Exception {
        Map<String, JsonNode> before = shown(organization, head);
        for (String view : product.views().propertyNames()) {
            product.operators()
                    .post("/actuator/views/" + view, Map.of("wish", "REBUILD"))
                    .good();
        }
        viewsCatchUp(organization, head);
        Map<String, JsonNode> after = shown(organization, head);
        before.forEach((path, page) -> assertThat(after.get(path)).as(path).isEqualTo(page));
    }

    /** Returns the documents of the views that have content in this test. */
    private Map<String, JsonNode> shown(TestOrganization organization, long head) throws Exception {
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
                    .signedInAs(organization.administrator())
                    .getAtPosition(path, head)
                    .body();
            if (page instanceof ObjectNode figures) {
                // The time of the request differs each time.
                figures.remove("asOf");
            }
            shown.put(path, page);
        }
        String trail = "/api/audit?limit=200&organization=" + organization.id();
        shown.put(
                trail,
                product.api()
                        .signedInAs(organization.administrator())
                        .get(trail)
                        .good()
                        .body());
        return shown;
    }

    private long head(TestOrganization organization) {
        try (LiveSocketClient asking =
                LiveSocketClient.resuming(product.baseUri(), organization.administrator(), OptionalLong.empty())) {
            return asking.headAtGreeting();
        }
    }
}
