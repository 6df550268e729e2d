package org.longtable.council.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.admission.SecureTokens;
import org.longtable.admission.Session;
import org.longtable.admission.SessionStore;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.council.access.SetupCode;
import org.longtable.council.bootstrap.CouncilServiceApplication;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to the running service and searches everything that it stored and logged for traces of an anonymous author (0006). */
@Tag("integration")
class AnonymousIdeaTest {

    private static final String ADDRESS = "203.0.113.77";
    private static final String BROWSER = "RecognizableBrowser/7.1";
    private static final String STALE_SESSION = "a-session-that-ended-long-ago";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String IDEA = "{\"title\": \"Quiet nights\", \"story\": \"The trolley\", \"anonymous\": true}";
    private static final List<String> WATCHED =
            List.of("org.longtable", "org.axonframework", "org.springframework", "org.mongodb");

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    @TempDir
    static Path serverFolder;

    private static MongoClient client;
    private static ConfigurableApplicationContext service;
    private static String council;
    private static String administrator;
    private static String author;
    private static final Map<String, String> COOKIES = new HashMap<>();

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        String uri = SERVER.bindAndGetConnectionString();
        client = MongoClients.create(uri);
        String masterKey = Base64.getEncoder().encodeToString(new byte[32]);
        service = new SpringApplicationBuilder(CouncilServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--longtable.mongodb.uri=" + uri,
                        "--longtable.mongodb.database=anonymous",
                        "--server.tomcat.basedir=" + serverFolder,
                        "--longtable.master-key=" + masterKey);
        JsonNode created = post(
                "/api/organizations",
                "{\"code\": \"" + service.getBean(SetupCode.class).issue() + "\", \"name\": \"Hospital\","
                        + " \"administrator\": {\"name\": \"Dana\", \"email\": \"dana@example.org\"}}");
        String organization = created.get("id").asString();
        administrator = created.get("administrator").asString();
        council = post(
                        "/api/organizations/" + organization + "/councils",
                        "{\"name\": \"Families\", \"languages\": [\"en\"], \"zone\": \"America/Chicago\","
                                + " \"familySeats\": 6, \"staffSeats\": 3, \"termMonths\": 24}")
                .get("id")
                .asString();
        String people = "/api/organizations/" + organization + "/people";
        author = post(people, "{\"name\": \"Marisol\"}").get("id").asString();
        post(people + "/" + author + "/roles", "{\"role\": \"ADVISOR\", \"council\": \"" + council + "\"}");
        COOKIES.put(author, cookie(author));
        watch();
    }

    @AfterAll
    static void stop() {
        unwatch();
        service.close();
        client.close();
        SERVER.shutdownNow();
    }

    @Test
    void an_anonymous_idea_leaves_no_trace_of_its_author() throws Exception {
        int known = mentions(author);
        HttpResponse<String> named = send(key, author, IDEA);
        assertThat(named.statusCode()).as(named.body()).isEqualTo(422);
        HttpResponse<String> taken = send(key, null, IDEA);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        JsonNode answer = JSON.readTree(taken.body());
        String code = answer.get("code").asString();
        String idea = answer.get("id").asString();

        assertThat(stored())
                .contains(idea)
                .contains(IdeaCode.parse(code).orElseThrow().hash());
        assertThat(stored()).doesNotContain(key).doesNotContain(code);
        assertThat(mentions(author)).isEqualTo(known);
        assertThat(logged()).contains(idea).doesNotContain(key).doesNotContain(code);
        // At this log level the MongoDB driver logs each person whose role is looked up.
        assertThat(logged(it -> !it.getLoggerName().startsWith("org.mongodb"))).doesNotContain(author);
        assertThat(database().getCollection("requests").find())
                .noneMatch(it -> it.toString().contains(idea));

        send(UUID.randomUUID().toString(), author, IDEA.replace("true", "false"));
        assertThat(mentions(author)).as("the search finds who is named").isGreaterThan(known);
    }

    @Test
    void no_store_log_or_metric_tells_the_address_browser_or_trace_of_who_sent_it() throws Exception {
        String path = "/api/councils/" + council + "/ideas";
        assertThat(recognizable(path, IDEA)).isEqualTo(200);
        assertThat(recognizable(path, "{\"title\": [[")).isEqualTo(400);
        assertThat(recognizable(path, " ".repeat(300_000))).isEqualTo(413);
        assertThat(recognizable(path.replace("api", "%61pi"), IDEA)).isEqualTo(400);
        assertThat(recognizable(path.replace(council, "council-unknown"), IDEA)).isEqualTo(404);

        String metrics = service.getBean(MeterRegistry.class).getMeters().stream()
                .map(it -> it.getId() + " " + it.measure())
                .collect(Collectors.joining("\n"));
        assertThat(metrics).contains("http.server.requests");
        assertThat(stored()).as("the search finds what is kept of a browser").contains("a test");
        for (String trace : List.of(ADDRESS, BROWSER, STALE_SESSION, SecureTokens.hash(STALE_SESSION), TRACE)) {
            assertThat(stored()).doesNotContain(trace);
            assertThat(logged(it -> !it.getLoggerName().startsWith("org.mongodb")))
                    .doesNotContain(trace);
            assertThat(metrics).doesNotContain(trace);
            assertThat(serverFiles()).doesNotContain(trace);
        }
    }

    /** Sends an anonymous request through a trusted proxy with every header that could identify its sender. */
    private static int recognizable(String path, String body) throws Exception {
        HttpRequest request = builder(path, UUID.randomUUID().toString(), null)
                .header("X-Forwarded-For", ADDRESS)
                .header("User-Agent", BROWSER)
                .header("Cookie", "longtable-session=" + STALE_SESSION)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** Returns the content of all files that the web server writes, such as access logs. */
    private static String serverFiles() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(serverFolder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void a_retry_gets_the_same_code_and_adds_nothing() throws Exception {
        JsonNode first = JSON.readTree(send(key, null, IDEA).body());
        HttpResponse<String> retry = send(key, null, IDEA);
        JsonNode again = JSON.readTree(retry.body());
        assertThat(again.get("code")).isEqualTo(first.get("code"));
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("position")).isEqualTo(first.get("position"));
        assertThat(retry.headers().firstValue("Longtable-Position"))
                .contains(again.get("position").asString());
        assertThat(retry.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void another_idea_under_the_same_key_is_refused_and_not_lost_in_silence() throws Exception {
        send(key, null, IDEA);
        HttpResponse<String> other = send(key, null, IDEA.replace("nights", "days"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/problems/idea-already-submitted");
    }

    @Test
    void an_idea_answers_only_to_its_own_council() throws Exception {
        String idea = JSON.readTree(send(key, null, IDEA).body()).get("id").asString();
        String path = "/api/councils/" + council + "/ideas/" + idea + "/acknowledgement";
        assertThat(request(path, UUID.randomUUID().toString(), administrator, "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(request(
                                path.replace(council, "council-unknown"),
                                UUID.randomUUID().toString(),
                                administrator,
                                "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_holds_the_code_may_take_the_idea_back() throws Exception {
        JsonNode idea = JSON.readTree(send(key, null, IDEA).body());
        String path = "/api/councils/" + council + "/ideas/" + idea.get("id").asString() + "/withdrawal";
        String code = idea.get("code").asString();
        String wrong = (code.startsWith("0") ? "1" : "0") + code.substring(1);
        assertThat(withdraw(path, wrong).statusCode()).isEqualTo(403);
        assertThat(withdraw(path, code.toLowerCase()).statusCode()).isEqualTo(200);
        assertThat(stored()).doesNotContain(code);
    }

    private static HttpResponse<String> withdraw(String path, String code) throws Exception {
        HttpRequest request = builder(path, UUID.randomUUID().toString(), null)
                .header("Longtable-Idea-Code", code)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode post(String path, String body) throws Exception {
        HttpResponse<String> answer = request(path, UUID.randomUUID().toString(), administrator, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(String key, String actor, String body) throws Exception {
        return request("/api/councils/" + council + "/ideas", key, actor, body);
    }

    private static HttpResponse<String> request(String path, String key, String actor, String body) throws Exception {
        HttpRequest request = builder(path, key, actor)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder builder(String path, String key, String actor) {
        String port = service.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
        return actor == null
                ? request
                : request.header("Cookie", COOKIES.computeIfAbsent(actor, AnonymousIdeaTest::cookie))
                        .header("Longtable-Role", actor.equals(author) ? "advisor" : "administrator");
    }

    private static String cookie(String person) {
        return "longtable-session="
                + service.getBean(SessionStore.class)
                        .create(new PersonId(person), Session.SignInMethod.PASSKEY, "a test")
                        .token();
    }

    /** Counts how often a person is mentioned in everything that is stored. */
    private static int mentions(String person) {
        return stored().split(person, -1).length - 1;
    }

    private static void watch() {
        // The service continues to log while a test reads the list.
        LOG.list = new CopyOnWriteArrayList<>();
        LOG.start();
        logger("ROOT").addAppender(LOG);
        for (String name : WATCHED) {
            logger(name).setLevel(Level.DEBUG);
            logger(name).setAdditive(false);
            logger(name).addAppender(LOG);
        }
    }

    private static void unwatch() {
        logger("ROOT").detachAppender(LOG);
        for (String name : WATCHED) {
            logger(name).setLevel(null);
            logger(name).setAdditive(true);
            logger(name).detachAppender(LOG);
        }
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static String logged() {
        return logged(any -> true);
    }

    private static String logged(Predicate<ILoggingEvent> which) {
        return LOG.list.stream()
                .filter(which)
                .map(it -> it.getFormattedMessage()
                        + (it.getThrowableProxy() == null
                                ? ""
                                : it.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }

    private static MongoDatabase database() {
        return client.getDatabase("anonymous");
    }

    private static String stored() {
        StringBuilder all = new StringBuilder();
        for (String name : database().listCollectionNames()) {
            database().getCollection(name).find().forEach(it -> text(it).forEach(all.append('\n')::append));
        }
        return all.toString();
    }

    private static Stream<String> text(Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(it -> Stream.concat(text(it.getKey()), text(it.getValue())));
            case List<?> list -> list.stream().flatMap(AnonymousIdeaTest::text);
            case Binary bytes -> Stream.of(new String(bytes.getData(), StandardCharsets.ISO_8859_1));
            default -> Stream.of(value.toString());
        };
    }
}
