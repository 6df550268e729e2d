package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.Product.Answer;

/** The test checks that an erased person appears nowhere and that the ledger still proves their actions. */
@Tag("integration")
class ErasedPersonTest {

    private static final String NAME = "Quetzalina Ferro";
    private static final String EMAIL = "quetzalina.ferro@example.org";
    private static final String PHONE = "555-0198";
    private static final String IDEA = "A zebra-striped night lamp";
    private static final String STRENGTHS = "Patient with forms and fax machines";
    private static final List<String> SECRETS =
            List.of("Quetzalina", "quetzalina", PHONE, "zebra-striped", "fax machines");

    @TempDir
    private Path data;

    private Product product;
    private FirstSteps start;
    private String person;
    private String idea;

    @BeforeEach
    void start() throws Exception {
        product = new Product(data);
        start = FirstSteps.in(product);
        String council = "/api/councils/" + start.council();
        Answer nominated = administrator(
                council + "/prospects",
                Map.of(
                        "newcomer",
                        Map.of("name", NAME, "email", EMAIL, "phone", PHONE),
                        "relationship",
                        "PARENT",
                        "source",
                        "OTHER"));
        String advisor = nominated.text("id");
        long position = nominated.body().get("position").asLong();
        person = product.get(council + "/advisors/" + advisor + "?after=" + position)
                .text("person");
        administrator(council + "/advisors/" + advisor + "/invitation", Map.of());
        administrator(council + "/advisors/" + advisor + "/seat", Map.of());
        assertThat(own(
                                council + "/advisors/" + advisor + "/profile",
                                Map.of("skills", List.of(), "languages", List.of("en"), "strengths", STRENGTHS))
                        .status())
                .isEqualTo(200);
        Answer proposed = own(council + "/ideas", Map.of("title", IDEA, "story", IDEA, "anonymous", false));
        idea = proposed.text("id");
    }

    @AfterEach
    void stop() {
        if (product.context().isActive()) {
            StandingCheck.passesAndCloses(product);
        }
    }

    @Test
    void nothing_that_an_erased_person_said_or_is_called_is_found_anywhere() throws Exception {
        assertThat(everySaid()).contains(NAME, EMAIL, IDEA, STRENGTHS);

        Answer erased = erase(start.administrator());
        assertThat(erased.status()).isEqualTo(200);

        assertThat(everySaid()).doesNotContain(SECRETS).contains("erased a person");
        assertThat(stored()).doesNotContain(SECRETS).contains(person);
        product.close();
        assertThat(onDisk()).doesNotContain(SECRETS);
        product = new Product(data);
        product.asks(start.administrator());
        assertThat(everySaid()).doesNotContain(SECRETS).contains("erased a person");
    }

    @Test
    void views_are_sealed_before_anybody_is_erased() {
        assertThat(stored()).doesNotContain(SECRETS).contains(person);
    }

    @Test
    void the_ledger_still_proves_what_they_did() throws Exception {
        assertThat(erase(start.administrator()).status()).isEqualTo(200);
        StandingCheck.passesAndCloses(product);
        LedgerProofOptions verify =
                LedgerProofOptions.parse("verify", "--data", data.toString()).orElseThrow();
        assertThat(new LedgerProofCommands(System.out, System.out).run(verify)).isZero();
    }

    @Test
    void who_was_erased_neither_acts_nor_comes_back_by_the_same_address() throws Exception {
        erase(start.administrator());
        Answer proposes =
                own("/api/councils/" + start.council() + "/ideas", Map.of("title", "Another one", "anonymous", false));
        assertThat(proposes.status()).isEqualTo(401);
        assertThat(proposes.text("type")).isEqualTo("/problems/not-signed-in");
        Answer again = administrator(
                "/api/councils/" + start.council() + "/prospects",
                Map.of("newcomer", Map.of("name", NAME, "email", EMAIL), "relationship", "PARENT", "source", "OTHER"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).contains("another email address");
    }

    @Test
    void only_another_administrator_erases() throws Exception {
        Answer refused = product.post(erasure(person), person, "coordinator", Map.of("reason", "ASKED_FOR"));
        assertThat(refused.status()).isEqualTo(403);
        Answer oneself = product.post(
                erasure(start.administrator()),
                start.administrator(),
                "administrator",
                Map.of("reason", "ENTERED_BY_MISTAKE"));
        assertThat(oneself.status()).isEqualTo(403);
        assertThat(everySaid()).contains(NAME);
    }

    private Answer erase(String administrator) throws Exception {
        return product.post(erasure(person), administrator, "administrator", Map.of("reason", "ASKED_FOR"));
    }

    private String erasure(String whom) {
        return "/api/organizations/" + start.organization() + "/people/" + whom + "/erasure";
    }

    private Answer administrator(String path, Map<String, ?> body) throws Exception {
        return product.post(path, start.administrator(), "administrator", body);
    }

    private Answer own(String path, Map<String, ?> body) throws Exception {
        return product.post(path, person, "advisor", body);
    }

    /** Returns the content of every page that could name the person, after all views have caught up. */
    private String everySaid() throws Exception {
        String council = "/api/councils/" + start.council();
        StringBuilder said = new StringBuilder();
        long head = product.context().getBean(LedgerStorageEngine.class).headPosition();
        for (String path : List.of(
                "/api/organizations/" + start.organization() + "/people",
                "/api/people/" + person,
                "/api/people/names?ids=" + person,
                "/api/people/" + person + "/ways",
                council + "/roster",
                council + "/pipeline",
                council + "/readiness",
                council + "/ideas",
                council + "/ideas/" + idea,
                "/api/audit?council=" + start.council(),
                "/api/audit?organization=" + start.organization(),
                "/api/audit/export?format=csv&organization=" + start.organization(),
                "/api/audit/ledger")) {
            said.append(product.text(path + (path.contains("?") ? "&" : "?") + "after=" + head));
        }
        return said.toString();
    }

    private String stored() {
        MongoDatabase database = product.context().getBean(MongoDatabase.class);
        List<String> documents = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                documents.add(document.toString());
            }
        }
        return String.join("\n", documents);
    }

    private String onDisk() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(ErasedPersonTest::bytes)
                    .reduce("", String::concat);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
