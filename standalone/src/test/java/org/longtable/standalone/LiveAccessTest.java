package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.SessionStore;
import org.longtable.contract.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test checks who receives which notices over {@code /live}, and until when. */
@Tag("integration")
class LiveAccessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SIGNED_OUT = 4401;

    private static Product product;
    private static FirstSteps home;
    private static FirstSteps elsewhere;
    private static String parent;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        elsewhere = FirstSteps.in(product);
        String added = post(people(home), home, Map.of("name", "Ana", "email", "ana@example.org"));
        parent = added;
        post(people(home) + "/" + parent + "/roles", home, Map.of("role", "ADVISOR", "council", home.council()));
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    /** A page with a live connection. */
    private static final class Page implements WebSocket.Listener {

        private final List<String> kinds = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder partial = new StringBuilder();

        static Page of(String person) {
            Page page = new Page();
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Cookie", product.cookie(person))
                    .buildAsync(URI.create(product.url().replace("http", "ws") + "/live"), page)
                    .join()
                    .sendText("{\"resume\":null}", true);
            page.greeted.join();
            return page;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            partial.append(text);
            if (last) {
                JsonNode said = JSON.readTree(partial.toString());
                partial.setLength(0);
                if (said.has("hello")) {
                    greeted.complete(true);
                } else {
                    kinds.add(said.path("kind").asString() + " of "
                            + said.path("organization").asString());
                }
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }
    }

    @Test
    void whoever_is_not_signed_in_hears_nothing() {
        URI live = URI.create(product.url().replace("http", "ws") + "/live");
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(live, new WebSocket.Listener() {})
                        .join())
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        it -> assertThat(it.getResponse().statusCode()).isEqualTo(401));
    }

    @Test
    void each_hears_what_is_theirs_and_nothing_of_another_organization() throws Exception {
        Page administrator = Page.of(home.administrator());
        Page ana = Page.of(parent);
        post(people(elsewhere), elsewhere, Map.of("name", "Somebody elsewhere"));
        post(people(home), home, Map.of("name", "Somebody here"));
        post(people(home) + "/" + parent + "/language", home, Map.of("language", "es"));
        post("/api/councils/" + home.council() + "/prospects", home, prospect());
        post(
                "/api/councils/" + home.council() + "/charter",
                home,
                Map.of("text", "We listen.", "adoptedOn", "2026-01-02"));

        String here = " of " + home.organization();
        await().untilAsserted(() -> assertThat(administrator.kinds).contains("charter-adopted" + here));
        await().untilAsserted(() -> assertThat(ana.kinds).contains("charter-adopted" + here));
        assertThat(administrator.kinds)
                .contains("person-added" + here, "language-preferred" + here, "prospect-nominated" + here)
                .allMatch(it -> it.endsWith(here));
        assertThat(ana.kinds).containsExactly("language-preferred" + here, "charter-adopted" + here);
    }

    @Test
    void a_need_is_told_to_whoever_runs_the_council_and_to_nobody_else_at_the_table() throws Exception {
        String meeting = post(
                "/api/councils/" + home.council() + "/meetings",
                home,
                Map.of(
                        "title",
                        "March",
                        "start",
                        "2030-03-04T18:00:00Z",
                        "zone",
                        "America/Chicago",
                        "minutes",
                        90,
                        "mode",
                        "IN_PERSON",
                        "languages",
                        List.of("en")));
        String here = " of " + home.organization();
        String at = "/api/councils/" + home.council() + "/meetings/" + meeting;
        post(at + "/publication", home, Map.of("invited", List.of(invited(parent), invited(home.administrator()))));
        Page administrator = Page.of(home.administrator());
        Page ana = Page.of(parent);
        post(
                at + "/accommodations",
                home,
                Map.of("person", home.administrator(), "need", "INTERPRETER", "language", "es"));
        post(people(home) + "/" + parent + "/language", home, Map.of("language", "en"));
        await().untilAsserted(() -> assertThat(ana.kinds).contains("language-preferred" + here));
        assertThat(administrator.kinds).contains("accommodation-requested" + here);
        assertThat(ana.kinds).containsExactly("language-preferred" + here);
    }

    @Test
    void the_end_of_a_session_closes_its_pages_and_says_so() throws Exception {
        String person = post(people(home), home, Map.of("name", "Lea"));
        Page revoked = Page.of(person);
        product.context().getBean(SessionStore.class).endAll(new PersonId(person), null);
        assertThat(revoked.closed.get()).isEqualTo(SIGNED_OUT);

        Page promoted = Page.of(person);
        post(people(home) + "/" + person + "/roles", home, Map.of("role", "LEADER"));
        assertThat(promoted.closed.get()).isEqualTo(SIGNED_OUT);
    }

    private static Map<String, ?> invited(String person) {
        return Map.of("person", person, "side", "FAMILY");
    }

    private static Map<String, ?> prospect() {
        return Map.of("newcomer", Map.of("name", "Luz"), "relationship", "PARENT", "source", "OTHER");
    }

    private static String people(FirstSteps where) {
        return "/api/organizations/" + where.organization() + "/people";
    }

    private static String post(String path, FirstSteps where, Map<String, ?> body) throws Exception {
        Product.Answer answer = product.post(path, where.administrator(), "administrator", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text("id");
    }
}
