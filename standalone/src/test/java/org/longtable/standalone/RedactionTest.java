package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Position;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.access.RedactionReason;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
import org.longtable.council.access.redactentry.RedactEntry;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.Product.Answer;
import tools.jackson.databind.JsonNode;

/** The test checks that texts about a person can be found and redacted, and that the ledger still proves that they were written. */
@Tag("integration")
class RedactionTest {

    private static final String DECISION = "Quetzalina Ferro gets the folding chair";
    private static final String ACTION = "Call the clinic about the zebra-striped lamp";
    private static final String MINUTES = "We heard from Mrs. Férro about her daughter.";

    @TempDir
    private Path folder;

    private Path data;
    private Product product;
    private FirstSteps home;
    private String person;
    private String meeting;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        Files.createDirectory(data);
        product = new Product(data);
        home = FirstSteps.in(product);
        person = post(people(), Map.of("name", "Quetzalina Ferro", "email", "quetzalina@example.org"))
                .text("id");
        meeting = post(
                        "/api/councils/" + home.council() + "/meetings",
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
                                List.of("en")))
                .text("id");
        post(
                meeting() + "/publication",
                Map.of("invited", List.of(Map.of("person", home.administrator(), "side", "STAFF"))));
        post(meeting() + "/opening", Map.of());
        post(meeting() + "/decisions", Map.of("text", DECISION));
        post(meeting() + "/actions", Map.of("text", ACTION, "owner", person, "due", "2030-04-01"));
        post(meeting() + "/closing", Map.of("minutes", MINUTES));
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void texts_of_others_are_found_by_identifier_and_by_name() throws Exception {
        assertThat(texts("")).containsExactly(ACTION);
        assertThat(texts("?name=Quetzalina Ferro")).containsExactly(MINUTES, DECISION);
    }

    @Test
    void words_are_in_no_collection_in_plain_before_anything_is_redacted() {
        assertThat(stored()).doesNotContain("folding chair", "zebra-striped", "her daughter");
    }

    @Test
    void a_redacted_text_is_nowhere_any_more_and_the_others_and_the_proof_stay() throws Exception {
        assertThat(said()).contains(DECISION, ACTION, MINUTES);

        Answer redacted = redact(mention("?name=Ferro", DECISION));

        assertThat(redacted.status()).isEqualTo(200);
        assertThat(said()).doesNotContain("folding chair").contains(ACTION, MINUTES, "redacted a text");
        assertThat(texts("?name=Quetzalina Ferro")).containsExactly(MINUTES);
        product.close();
        assertThat(onDisk()).doesNotContain("folding chair");
        assertThat(run("verify", "--data", data.toString())).isZero();

        Path backup = folder.resolve("longtable.backup");
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(run("backup", backup.toString(), "--data", data.toString())).isZero();
        assertThat(run("restore", backup.toString(), "--data", elsewhere.toString()))
                .isZero();
        product = new Product(elsewhere);
        product.asks(home.administrator());
        assertThat(said()).doesNotContain("folding chair").contains(ACTION, MINUTES, "redacted a text");
    }

    @Test
    void redacting_twice_and_what_is_not_there_is_refused() throws Exception {
        JsonNode mention = mention("?name=Ferro", DECISION);
        redact(mention);

        Answer again = redact(mention);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("type")).isEqualTo("/problems/entry-redacted-before");
        Answer nowhere = redact(1_000_000, "abcdefghijklmnop");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.text("type")).isEqualTo("/problems/no-such-entry");
        Answer unnamed = redact(mention.get("position").asLong(), "no key");
        assertThat(unnamed.status()).isEqualTo(400);
    }

    @Test
    void what_an_earlier_version_stored_in_plain_is_shown_and_listed_and_cannot_be_redacted() throws Exception {
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        long next = ledger.lastSequenceNumberFor(meeting).orElseThrow() + 1;
        EventMetadata act = new EventMetadata(
                new OrganizationId(home.organization()),
                new CouncilId(home.council()),
                new PersonId(home.administrator()),
                Role.COORDINATOR,
                null,
                "old",
                "old",
                null,
                Instant.now());
        MinutesCorrected old = new MinutesCorrected(
                new MeetingId(meeting), Words.plain("Ferro spoke first"), Words.plain("noted wrongly"));
        ledger.appendEvents(new GenericDomainEventMessage<>("MeetingAggregate", meeting, next, old, act.toMap()));

        assertThat(said()).contains("Ferro spoke first");
        JsonNode mention = mention("?name=Ferro", "Ferro spoke first");
        assertThat(mention.get("texts").get(0).get("standing").asString()).isEqualTo("PLAIN");
        Answer refused = redact(mention.get("position").asLong(), "abcdefghijklmnop");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("/problems/entry-stored-in-plain");
        assertThat(stored()).contains("Ferro spoke first");
    }

    @Test
    void a_process_that_ends_before_the_key_is_destroyed_leaves_that_to_the_next_one() throws Exception {
        JsonNode mention = mention("?name=Ferro", DECISION);
        String key = mention.get("texts").get(0).get("key").asString();
        product.context().getBean(EventProcessingConfiguration.class).eventProcessors().entrySet().stream()
                .filter(it -> it.getKey().startsWith("erasures."))
                .forEach(it -> it.getValue().shutDown());
        PersonId whom = new PersonId(person);
        OrganizationId organization = new OrganizationId(home.organization());
        CommandContext administrator = new CommandContext(
                new PersonId(home.administrator()), Role.ADMINISTRATOR, null, "once", "once", null, Instant.now());
        Position position = new Position(mention.get("position").asLong());
        product.context()
                .getBean(CommandDispatcher.class)
                .send(
                        organization,
                        administrator,
                        whom,
                        new RedactEntry(organization, whom, position, key, RedactionReason.ASKED_FOR));
        assertThat(keyEntry(key)).containsKey("key");

        product.close();
        product = new Product(data);
        product.asks(home.administrator());

        await().atMost(Duration.ofSeconds(30)).until(() -> keyEntry(key).containsKey("destroyed"));
        assertThat(said()).doesNotContain("folding chair");
    }

    private Document keyEntry(String key) {
        return database()
                .getCollection("textkeys")
                .find(new Document("_id", key))
                .first();
    }

    private JsonNode mention(String query, String text) throws Exception {
        for (JsonNode line : product.get(mentions(query)).body().get("lines")) {
            for (JsonNode one : line.get("texts")) {
                if (one.get("text").asString().equals(text)) {
                    return line;
                }
            }
        }
        throw new AssertionError("not mentioned: " + text);
    }

    private List<String> texts(String query) throws Exception {
        List<String> texts = new ArrayList<>();
        for (JsonNode line : product.get(mentions(query)).body().get("lines")) {
            line.get("texts").forEach(it -> texts.add(it.get("text").asString()));
        }
        return texts;
    }

    private String mentions(String query) {
        return "/api/people/" + person + "/mentions" + query.replace(" ", "%20");
    }

    private Answer redact(JsonNode mention) throws Exception {
        return redact(
                mention.get("position").asLong(),
                mention.get("texts").get(0).get("key").asString());
    }

    private Answer redact(long position, String key) throws Exception {
        return product.post(
                people() + "/" + person + "/redactions",
                home.administrator(),
                "administrator",
                Map.of("position", position, "key", key, "reason", "ASKED_FOR"));
    }

    private Answer post(String path, Map<String, ?> body) throws Exception {
        Answer answer = product.post(path, home.administrator(), "administrator", body);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer;
    }

    private String people() {
        return "/api/organizations/" + home.organization() + "/people";
    }

    private String meeting() {
        return "/api/councils/" + home.council() + "/meetings/" + meeting;
    }

    /** Returns the content of every page that shows these texts, after all views have caught up. */
    private String said() throws Exception {
        long head = product.context().getBean(LedgerStorageEngine.class).headPosition();
        StringBuilder said = new StringBuilder();
        for (String path : List.of(
                meeting(),
                "/api/councils/" + home.council() + "/actions",
                "/api/audit?council=" + home.council(),
                "/api/audit?organization=" + home.organization(),
                "/api/audit/export?format=csv&organization=" + home.organization(),
                "/api/people/" + person + "/mentions?name=Ferro",
                "/api/audit/ledger")) {
            said.append(product.text(path + (path.contains("?") ? "&" : "?") + "after=" + head));
        }
        return said.toString();
    }

    private String stored() {
        List<String> documents = new ArrayList<>();
        for (String collection : database().listCollectionNames()) {
            for (Document document : database().getCollection(collection).find()) {
                documents.add(document.toString());
            }
        }
        return String.join("\n", documents);
    }

    private MongoDatabase database() {
        return product.context().getBean(MongoDatabase.class);
    }

    private String onDisk() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(RedactionTest::bytes).reduce("", String::concat);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(String... arguments) throws Exception {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new LedgerProofCommands(out, out)
                .run(LedgerProofOptions.parse(arguments).orElseThrow());
    }
}
