package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.longtable.standalone.Product.Answer;
import tools.jackson.databind.JsonNode;

/** The test checks passkeys as far as possible without a device. The browser test checks sign-in with a device. */
@Tag("integration")
class PasskeyTest {

    private static final String TOO_LATE = "/problems/passkey-took-too-long";
    private static final String NOT_ADDED = "/problems/passkey-not-added";
    private static final String NOT_KNOWN = "/problems/passkey-not-known";
    private static final Map<String, ?> FORGED = Map.of(
            "id",
            "Zm9yZ2Vk",
            "rawId",
            "Zm9yZ2Vk",
            "type",
            "public-key",
            "response",
            Map.of(
                    "clientDataJSON",
                    "e30",
                    "attestationObject",
                    "oA",
                    "authenticatorData",
                    "AAAA",
                    "signature",
                    "AAAA"),
            "clientExtensionResults",
            Map.of());

    private static Product product;
    private static FirstSteps home;
    private static MongoDatabase database;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        database = product.context().getBean(MongoDatabase.class);
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @Test
    void a_device_is_asked_for_a_passkey_that_it_keeps_and_that_tells_nothing() throws Exception {
        String rosa = added("rosa@example.org");
        JsonNode asked = addingOf(rosa).body().path("options");
        assertThat(asked.at("/rp/id").asString()).isEqualTo("localhost");
        assertThat(asked.at("/user/name").asString()).isEqualTo("rosa@example.org");
        assertThat(asked.at("/user/displayName").asString()).isEqualTo("Name of rosa@example.org");
        assertThat(asked.at("/user/id").asString()).isNotEmpty().isNotEqualTo(rosa);
        assertThat(asked.path("attestation").asString()).isEqualTo("none");
        assertThat(asked.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
        assertThat(asked.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("preferred");

        JsonNode again = addingOf(rosa).body().path("options");
        assertThat(again.at("/user/id")).isEqualTo(asked.at("/user/id"));
        assertThat(again.path("challenge")).isNotEqualTo(asked.path("challenge"));
        assertThat(database.getCollection("passkey-users").find(Filters.eq("_id", rosa)))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.toJson()).doesNotContain("rosa@example.org"));
    }

    @Test
    void who_wants_in_is_asked_for_any_passkey_of_ours() throws Exception {
        JsonNode asked = entering().body().path("options");
        assertThat(asked.path("rpId").asString()).isEqualTo("localhost");
        assertThat(asked.path("challenge").asString()).isNotEmpty();
        assertThat(asked.path("allowCredentials").size()).isZero();
    }

    @Test
    void a_challenge_is_used_once_also_by_a_wrong_answer() throws Exception {
        String sam = added("sam@example.org");
        String adding = addingOf(sam).text("id");
        assertThat(type(adds(sam, adding))).isEqualTo(NOT_ADDED);
        assertThat(type(adds(sam, adding))).isEqualTo(TOO_LATE);
        String entering = entering().text("id");
        assertThat(type(enters(entering))).isEqualTo(NOT_KNOWN);
        assertThat(type(enters(entering))).isEqualTo(TOO_LATE);
        assertThat(type(enters("guessed"))).isEqualTo(TOO_LATE);
    }

    @Test
    void a_challenge_is_for_nothing_and_nobody_else() throws Exception {
        String lin = added("lin@example.org");
        String ada = added("ada@example.org");
        String adding = addingOf(lin).text("id");
        assertThat(type(adds(ada, adding))).isEqualTo(TOO_LATE);
        assertThat(type(enters(adding))).isEqualTo(TOO_LATE);
        assertThat(type(adds(lin, entering().text("id")))).isEqualTo(TOO_LATE);
        assertThat(type(adds(lin, adding))).isEqualTo(NOT_ADDED);
    }

    @Test
    void a_challenge_grows_old() throws Exception {
        String entering = entering().text("id");
        MongoCollection<Document> challenges = database.getCollection("passkey-challenges");
        challenges.updateMany(new Document(), Updates.set("ends", Date.from(Instant.now())));
        assertThat(type(enters(entering))).isEqualTo(TOO_LATE);
        entering();
        assertThat(challenges.countDocuments()).isEqualTo(1);
    }

    @Test
    void nobody_adds_a_passkey_for_somebody_else() throws Exception {
        String zoe = added("zoe@example.org");
        Answer administrator =
                product.post(passkeysOf(zoe) + "/options", home.administrator(), "administrator", Map.of());
        assertThat(type(administrator)).isEqualTo("/problems/not-for-this-role");
        Answer nobody = product.post(passkeysOf(zoe) + "/options", null, "anonymous", Map.of());
        assertThat(type(nobody)).isEqualTo("/problems/not-signed-in");
    }

    @Test
    void a_person_removes_their_own_passkey_and_an_administrator_does() throws Exception {
        String uma = added("uma@example.org");
        String kim = added("kim@example.org");
        String phone = kept(uma, "Phone of Uma", Instant.now().minusSeconds(60));
        String desk = kept(uma, "Desk");
        JsonNode listed = product.get("/api/people/" + uma + "/passkeys", uma, "advisor")
                .body()
                .path("passkeys");
        assertThat(listed.findValuesAsString("label")).containsExactly("Phone of Uma", "Desk");
        assertThat(listed.get(0).path("lastUsed").isNull()).isTrue();

        assertThat(product.post(passkeysOf(uma) + "/" + phone + "/removal", kim, "advisor", Map.of())
                        .status())
                .isEqualTo(403);
        product.post(passkeysOf(kim) + "/" + phone + "/removal", kim, "advisor", Map.of());
        assertThat(labels(uma)).isEqualTo("[Phone of Uma, Desk]");
        product.post(passkeysOf(uma) + "/" + phone + "/removal", uma, "advisor", Map.of());
        assertThat(labels(uma)).isEqualTo("[Desk]");
        product.post(passkeysOf(uma) + "/" + desk + "/removal", home.administrator(), "administrator", Map.of());
        assertThat(labels(uma)).isEqualTo("[]");
    }

    @Test
    void whoever_is_erased_leaves_no_passkey() throws Exception {
        String zed = added("zed@example.org");
        addingOf(zed);
        kept(zed, "Phone");
        String erasure = "/api/organizations/" + home.organization() + "/people/" + zed + "/erasure";
        assertThat(product.post(erasure, home.administrator(), "administrator", Map.of("reason", "ASKED_FOR"))
                        .status())
                .isEqualTo(200);
        assertThat(database.getCollection("passkeys").countDocuments(Filters.eq("person", zed)))
                .isZero();
        assertThat(database.getCollection("passkey-users").countDocuments(Filters.eq("_id", zed)))
                .isZero();
    }

    private static String passkeysOf(String person) {
        return "/api/organizations/" + home.organization() + "/people/" + person + "/passkeys";
    }

    private static Answer addingOf(String person) throws Exception {
        return product.post(passkeysOf(person) + "/options", person, "advisor", Map.of());
    }

    private static Answer adds(String person, String challenge) throws Exception {
        return product.post(
                passkeysOf(person), person, "advisor", Map.of("id", challenge, "label", "Phone", "credential", FORGED));
    }

    private static Answer entering() throws Exception {
        return product.post("/api/sign-in/passkey-options", null, "anonymous", Map.of());
    }

    private static Answer enters(String challenge) throws Exception {
        return product.post("/api/sign-in/passkey", null, "anonymous", Map.of("id", challenge, "credential", FORGED));
    }

    /** Stores a passkey as if a device had created it. */
    private static String kept(String person, String label) {
        return kept(person, label, Instant.now());
    }

    private static String kept(String person, String label, Instant created) {
        String id = UUID.randomUUID().toString();
        PersonalDataVault vault = product.context().getBean(PersonalDataVault.class);
        database.getCollection("passkeys")
                .insertOne(new Document("_id", id)
                        .append("person", person)
                        .append("label", vault.encrypt(person, label))
                        .append("created", Date.from(created))
                        .append("lastUsed", null));
        return id;
    }

    private static String labels(String person) throws Exception {
        return product.get("/api/people/" + person + "/passkeys", home.administrator(), "administrator")
                .body()
                .path("passkeys")
                .findValuesAsString("label")
                .toString();
    }

    private static String added(String email) throws Exception {
        String people = "/api/organizations/" + home.organization() + "/people";
        Map<String, String> newcomer = Map.of("name", "Name of " + email, "email", email);
        return product.post(people, home.administrator(), "administrator", newcomer)
                .text("id");
    }

    private static String type(Answer answer) {
        return answer.body().path("type").asString("");
    }
}
