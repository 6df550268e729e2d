package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;

/** Creates the frozen organization's events about people, imports and access log entries. */
final class FrozenPeople {

    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String ADVISOR = "ADVISOR";

    private final FrozenSender sender;
    private final String organization;
    private final String administrator;
    private final String coordinator;
    private final String member;
    private final String other;

    FrozenPeople(FrozenSender sender, Neighbors neighbors) {
        this.sender = sender;
        this.organization = sender.organization();
        this.administrator = sender.administrator();
        this.coordinator = neighbors.person("coordinator 1");
        this.member = neighbors.person("member 1");
        this.other = neighbors.person("other member 1");
    }

    void doAll() throws Exception {
        people();
        importing();
        looks();
    }

    private void people() throws Exception {
        on(member, member, ADVISOR, "language", Map.of("language", "vi"));
        on(member, member, ADVISOR, "contact", contact("m1@sealed.example.org"));
        JsonNode wordings =
                sender.product().get("/api/consents", member, ADVISOR).body().path("consents");
        for (JsonNode wording : wordings) {
            String kind = wording.path("kind").asString();
            int version = wording.path("version").asInt();
            on(member, member, ADVISOR, "consents", Map.of("kind", kind, "version", version, "language", "en"));
        }
        on(member, member, ADVISOR, "consent-withdrawals", Map.of("kind", "TEXT_MESSAGES"));
        on(other, other, ADVISOR, "erasure-request", Map.of());
        on(other, other, ADVISOR, "erasure-request/taking-back", Map.of());
        on(other, other, ADVISOR, "erasure-request", Map.of());
        on(member, member, ADVISOR, "contact", contact("first@proposed.example.org"));
        on(member, member, ADVISOR, "email-withdrawal", Map.of());
        on(member, member, ADVISOR, "contact", contact("second@proposed.example.org"));
        Product.Answer confirmed =
                sender.product().post("/api/email-confirmations", null, "ANONYMOUS", Map.of("link", confirmation()));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        on(other, administrator, ADMINISTRATOR, "sign-in-invitation", Map.of());
        JsonNode mention = mention(other);
        on(
                other,
                administrator,
                ADMINISTRATOR,
                "redactions",
                Map.of(
                        "position",
                        mention.path("position").asLong(),
                        "key",
                        mention.path("texts").get(0).path("key").asString(),
                        "reason",
                        "NOT_FOR_THE_RECORD"));
    }

    private String confirmation() throws Exception {
        for (JsonNode message :
                sender.asked("/api/organizations/" + organization + "/outbox").path("messages")) {
            String text = message.path("text").asString();
            int link = text.indexOf("/confirm-email#");
            if (link >= 0 && message.path("to").path("address").asString().equals("second@proposed.example.org")) {
                return text.substring(text.indexOf('#', link) + 1)
                        .lines()
                        .findFirst()
                        .orElseThrow();
            }
        }
        throw new AssertionError("no link was sent");
    }

    private JsonNode mention(String person) throws Exception {
        for (JsonNode line : sender.asked("/api/people/" + person + "/mentions").path("lines")) {
            if (line.path("texts").size() > 0) {
                return line;
            }
        }
        throw new AssertionError("not mentioned");
    }

    private void importing() throws Exception {
        String path = "/api/organizations/" + organization + "/imports";
        Product.Answer begun =
                sender.product().upload(path, administrator, ADMINISTRATOR, "the-import", "en", FrozenSheets.all());
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> sender.asked(path)
                                .path("imports")
                                .get(0)
                                .path("state")
                                .asString(),
                        "DONE"::equals);
    }

    /** Creates access log entries with queries for other people's encrypted data. */
    private void looks() throws Exception {
        long head =
                sender.product().context().getBean(LedgerStorageEngine.class).headPosition();
        for (String what : List.of(
                "contacts",
                "roster",
                "readiness",
                "claims",
                "pipeline",
                "pay/" + LocalDate.now(ZoneOffset.UTC).getYear())) {
            sender.product()
                    .get(
                            "/api/councils/" + Neighbors.COUNCILS.getFirst() + "/" + what + "?after=" + head,
                            coordinator,
                            COORDINATOR);
        }
        sender.product().get("/api/people/" + member + "?after=" + head, administrator, ADMINISTRATOR);
        sender.asked("/api/audit/checkpoint?fresh=true");
    }

    private String on(String person, String actor, String role, String what, Map<String, ?> body) throws Exception {
        return sender.by(actor, role, "/api/organizations/" + organization + "/people/" + person + "/" + what, body);
    }

    private static Map<String, ?> contact(String email) {
        return Map.of("name", "Member 1", "email", email, "phone", "+1 312 555 0101");
    }
}
