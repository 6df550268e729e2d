package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.council.access.PersonDirectory;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;

/**
 * The test checks that an import by the coordinator of one council changes only that council and only people in the coordinator's role
 * scope.
 */
@Tag("integration")
class ImportRightsTest {

    private static final String OWN = "NICU Family Council";
    private static final String OTHER = "Cardiology Family Council";
    private static final String ROSTER =
            "Council,First name,Last name,Email,Relationship,Preferred language,Joined,HIPAA training,Phone,Status\n";
    private static final String CLAIMS = "Email,Council,Date,What for,Quantity,Amount,Status,Paid by\n";

    private static Product product;
    private static FirstSteps home;
    private static String imports;
    private static String otherCouncil;
    private static String coordinator;
    private static String wholeCoordinator;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        imports = "/api/organizations/" + home.organization() + "/imports";
        otherCouncil = product.post(
                        "/api/organizations/" + home.organization() + "/councils",
                        home.administrator(),
                        "administrator",
                        Map.of(
                                "name",
                                OTHER,
                                "languages",
                                List.of("en"),
                                "zone",
                                "America/Chicago",
                                "familySeats",
                                5,
                                "staffSeats",
                                2,
                                "termMonths",
                                12))
                .text("id");
        coordinator = coordinator("One council", home.council());
        wholeCoordinator = coordinator("All councils", null);
        brought(
                home.administrator(),
                "administrator",
                Map.of(
                        "roster.csv",
                        sheet(ROSTER, member(OTHER, "mei@example.org"), member(OTHER, "kai@example.org"))));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void rows_of_a_council_that_the_role_does_not_cover_are_rejected_and_pay_nobody_there() throws Exception {
        long before = head();
        Map<String, byte[]> sheets = Map.of(
                "roster.csv",
                        sheet(ROSTER, member(OTHER, "new.there@example.org"), member(OWN, "new.here@example.org")),
                "claims.csv", sheet(CLAIMS, claim(OTHER, "mei@example.org", "2026-02-03", "$8,888.00")));

        JsonNode preview = preview(coordinator, "coordinator", sheets);

        assertThat(reasons(preview))
                .contains("Your role does not cover this council.")
                .hasSize(2);
        brought(coordinator, "coordinator", sheets);
        assertThat(since(before, AdvisorJoined.class)).containsExactly(home.council());
        assertThat(since(before, ClaimSubmitted.class)).isEmpty();
        assertThat(since(before, PolicySet.class)).isEmpty();
    }

    @Test
    void a_coordinator_opens_no_council_by_import_even_for_the_whole_organization() throws Exception {
        long before = head();
        Map<String, byte[]> sheets = Map.of("roster.csv", sheet(ROSTER, member("Brand New Council", "x@example.org")));

        for (String who : List.of(coordinator, wholeCoordinator)) {
            JsonNode preview = preview(who, "coordinator", sheets);
            assertThat(reasons(preview))
                    .containsExactly("This council does not exist yet, and only administrators open councils.");
            product.upload(imports, who, "coordinator", UUID.randomUUID().toString(), "en", sheets);
        }
        assertThat(since(before, CouncilOpened.class)).isEmpty();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_person_of_another_council_is_not_seated_by_a_row() throws Exception {
        long before = head();
        Map<String, byte[]> sheets = Map.of("roster.csv", sheet(ROSTER, member(OWN, "KAI@example.org")));

        assertThat(reasons(preview(coordinator, "coordinator", sheets)))
                .containsExactly("This address belongs to a person of another council.");
        product.upload(imports, coordinator, "coordinator", UUID.randomUUID().toString(), "en", sheets);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_nominated_person_of_another_council_is_seated_only_by_a_role_for_the_whole_organization() throws Exception {
        String mei = product.context()
                .getBean(PersonDirectory.class)
                .find(new OrganizationId(home.organization()), "mei@example.org")
                .orElseThrow()
                .value();
        String council = "/api/councils/" + home.council();
        String advisor = product.post(
                        council + "/prospects",
                        coordinator,
                        "coordinator",
                        Map.of("person", mei, "relationship", "PARENT", "source", "OTHER"))
                .text("id");
        String seat = council + "/advisors/" + advisor + "/seat";

        Product.Answer refused = product.post(seat, coordinator, "coordinator", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("type")).isEqualTo("/problems/person-of-other-councils");
        assertThat(product.get("/api/people/" + mei, coordinator, "coordinator").status())
                .isEqualTo(403);
        assertThat(product.post(seat, wholeCoordinator, "coordinator", Map.of()).status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(product.get("/api/people/" + mei, coordinator, "coordinator")
                        .status())
                .isEqualTo(200));
    }

    @Test
    void an_import_sets_pay_rates_only_for_a_role_that_is_held_for_the_whole_organization() throws Exception {
        brought(coordinator, "coordinator", Map.of("roster.csv", sheet(ROSTER, member(OWN, "paid@example.org"))));
        long before = head();
        Map<String, byte[]> sheets =
                Map.of("claims.csv", sheet(CLAIMS, claim(OWN, "paid@example.org", "2025-02-03", "$50.00")));

        assertThat(reasons(preview(coordinator, "coordinator", sheets)))
                .containsExactly("There are no pay rates for this year yet.");
        product.upload(imports, coordinator, "coordinator", UUID.randomUUID().toString(), "en", sheets);
        assertThat(head()).isEqualTo(before);

        brought(wholeCoordinator, "coordinator", sheets);
        assertThat(since(before, PolicySet.class)).hasSize(1);
        assertThat(since(before, ClaimSubmitted.class)).containsExactly(home.council());
    }

    @Test
    void a_coordinator_of_one_council_does_not_set_pay_rates() throws Exception {
        String rates = "/api/organizations/" + home.organization() + "/policies/2031";
        Product.Answer answer = product.post(rates, coordinator, "coordinator", Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("type")).isEqualTo("/problems/not-for-one-council");
        assertThat(product.post(rates, wholeCoordinator, "coordinator", Map.of())
                        .status())
                .isNotEqualTo(403);
    }

    @Test
    void the_last_import_is_shown_to_those_who_began_it_and_to_roles_for_the_whole_organization() throws Exception {
        brought(
                home.administrator(),
                "administrator",
                Map.of("roster.csv", sheet(ROSTER, member(OTHER, "shown@example.org"))));
        assertThat(product.get(imports, wholeCoordinator, "coordinator").body().get("imports"))
                .hasSize(1);
        assertThat(product.get(imports, coordinator, "coordinator").body().get("imports"))
                .isEmpty();
    }

    private static JsonNode preview(String who, String role, Map<String, byte[]> sheets) throws Exception {
        Product.Answer answer = product.upload(
                imports + "/preview", who, role, UUID.randomUUID().toString(), "en", sheets);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static void brought(String who, String role, Map<String, byte[]> sheets) throws Exception {
        Product.Answer begun =
                product.upload(imports, who, role, UUID.randomUUID().toString(), "en", sheets);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(product.get(imports, who, role)
                        .body()
                        .at("/imports/0/state")
                        .asString())
                .isEqualTo("DONE"));
    }

    private static List<String> reasons(JsonNode preview) {
        List<String> reasons = new ArrayList<>();
        preview.get("rejected").forEach(row -> row.get("problems")
                .forEach(problem -> reasons.add(problem.get("reason").asString())));
        return reasons;
    }

    /** Returns the councils of the events of a type that were appended after a position. */
    private static List<String> since(long position, Class<?> type) {
        List<String> councils = new ArrayList<>();
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        ledger.read(position + 1, 1_000).forEach(event -> {
            if (type.isInstance(event.getPayload())) {
                councils.add(String.valueOf(event.getMetaData().get(EventMetadata.COUNCIL)));
            }
        });
        return councils;
    }

    private static long head() {
        return product.context().getBean(LedgerStorageEngine.class).headPosition();
    }

    private static String coordinator(String name, String council) throws Exception {
        String people = "/api/organizations/" + home.organization() + "/people";
        String id = product.post(people, home.administrator(), "administrator", Map.of("name", name))
                .text("id");
        Map<String, String> role =
                council == null ? Map.of("role", "COORDINATOR") : Map.of("role", "COORDINATOR", "council", council);
        assertThat(product.post(people + "/" + id + "/roles", home.administrator(), "administrator", role)
                        .status())
                .isEqualTo(200);
        return id;
    }

    private static byte[] sheet(String header, String... rows) {
        return (header + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String member(String council, String email) {
        return council + ",Given,Family," + email + ",Parent,English,2025-01-15,,,active";
    }

    private static String claim(String council, String email, String date, String amount) {
        return email + "," + council + "," + date + ",participation,1,\"" + amount + "\",approved,check";
    }
}
