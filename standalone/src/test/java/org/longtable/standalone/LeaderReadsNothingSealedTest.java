package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.AccessPolicy;
import org.longtable.admission.AccessRule;
import org.longtable.contract.Role;
import org.longtable.eventstore.LedgerStorageEngine;

/** The test sends every request that leaders may send and searches the raw responses for confidential texts. */
@Tag("integration")
class LeaderReadsNothingSealedTest {

    private static final List<String> SECRETS = List.of(
            "quetzalina@example.org",
            "555 0188",
            "calls after dialysis",
            "shelf seven of the locker",
            "a trial on being brave",
            "did not feel ready yet",
            "good with grieving families",
            "needs a quiet corner",
            "comes from chemotherapy",
            "paid twice by mistake",
            "did not travel that day",
            "moved away for treatment",
            "Prospera",
            "\"minor\":13580",
            "135.80",
            "pay-" + LocalDate.now(ZoneOffset.UTC).getYear() + "-person");

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(2);

    private static Product product;
    private static FirstSteps home;
    private static String council;
    private static String leader;
    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        council = "/api/councils/" + home.council();
        recruits();
        meets();
        pays();
        leader = as("/api/organizations/" + home.organization() + "/people", Map.of("name", "Lea Lind"));
        as("/api/organizations/" + home.organization() + "/people/" + leader + "/roles", Map.of("role", "LEADER"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void no_answer_to_a_leader_holds_what_somebody_confided() throws Exception {
        Map<String, String> answers = answers("leader", leader);
        assertThat(answers).hasSizeGreaterThan(15);
        answers.forEach(
                (path, body) -> assertThat(body).as(path).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new)));
        assertThat(answers.values())
                .as("they read what happened")
                .anyMatch(it -> it.contains("paid a claim"))
                .anyMatch(it -> it.contains("started a trial"))
                .anyMatch(it -> it.contains("Ana García"));
    }

    @Test
    void whoever_runs_the_council_reads_all_of_it() throws Exception {
        String all =
                String.join("\n", answers("administrator", home.administrator()).values());
        assertThat(all).contains(SECRETS);
    }

    @Test
    void looking_generally_is_no_look() throws Exception {
        answers("leader", leader);
        String ana = KNOWN.get("{person}");
        product.get("/api/people/" + ana + "/looks", ana, "advisor")
                .body()
                .path("looks")
                .forEach(it -> assertThat(it.path("kind").asString())
                        .isIn(seenBy(it.path("role").asString())));
    }

    /** The leader's downloaded trail is included, because it names the members. */
    private static List<String> seenBy(String role) {
        return role.equals("LEADER")
                ? List.of("EVERYTHING")
                : List.of("CONTACT", "PAY", "ONBOARDING", "NEEDS", "DEVICES", "MESSAGES", "TRAIL", "EVERYTHING");
    }

    /** Returns the raw responses to all requests of the access table in a role, without rejected ones. */
    private static Map<String, String> answers(String role, String who) throws Exception {
        long head = product.context().getBean(LedgerStorageEngine.class).headPosition();
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> addresses = AccessPolicy.read().requests().stream()
                .filter(it -> it.method().equals("GET"))
                .filter(it -> it.permissionFor(Role.valueOf(role.toUpperCase(Locale.ROOT))) != AccessRule.Permission.NO)
                .map(AccessRule::address)
                .sorted()
                .toList();
        for (String address : addresses) {
            List<String> paths = address.contains("{position}")
                    ? LongStream.rangeClosed(1, head)
                            .mapToObj(it -> address.replace("{position}", Long.toString(it)))
                            .toList()
                    : List.of(filled(address));
            for (String path : paths) {
                product.raw(path, who, role).ifPresent(body -> answers.put(path, body));
            }
        }
        return answers;
    }

    private static String filled(String address) {
        String path = address;
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            path = path.replace(known.getKey(), known.getValue());
        }
        String after = (path.contains("?") ? "&" : "?") + "after="
                + product.context().getBean(LedgerStorageEngine.class).headPosition();
        return switch (address) {
            case "/api/audit" -> path + after + "&limit=200&council=" + home.council();
            case "/api/audit/export" -> path + after + "&council=" + home.council();
            case "/api/people/names" -> path + after + "&ids=" + KNOWN.get("{person}");
            default -> path + after;
        };
    }

    private static void recruits() throws Exception {
        String ana = nominated("Ana García", "quetzalina@example.org");
        String way = council + "/advisors/" + ana;
        as(way + "/contacts", Map.of("channel", "PHONE", "note", "calls after dialysis"));
        as(way + "/invitation", Map.of());
        as(way + "/seat", Map.of("joinedOn", DAY.minusDays(90).toString()));
        as(way + "/onboarding", Map.of("step", "IMMUNIZATION", "evidence", "shelf seven of the locker"));
        as(
                way + "/trials",
                Map.of(
                        "goal",
                        "a trial on being brave",
                        "endsOn",
                        DAY.plusDays(40).toString()));
        as(way + "/trials/closing", Map.of("fit", "NOT_NOW", "note", "did not feel ready yet"));
        as(
                way + "/profile",
                Map.of("skills", List.of(), "languages", List.of("en"), "strengths", "good with grieving families"));
        nominated("Prospera Nunn", "prospera@example.org");
        String luis = nominated("Luis Mora", "luis@example.org");
        as(council + "/advisors/" + luis + "/seat", Map.of());
        as(council + "/advisors/" + luis + "/leaving", Map.of("reason", "moved away for treatment"));
        KNOWN.put("{organization}", home.organization());
        KNOWN.put("{council}", home.council());
        KNOWN.put("{advisor}", ana);
        KNOWN.put("{person}", person(ana));
        KNOWN.put("{year}", Integer.toString(DAY.getYear()));
        KNOWN.put("{month}", YearMonth.from(DAY).toString());
    }

    private static void meets() throws Exception {
        String person = KNOWN.get("{person}");
        String meeting = as(
                council + "/meetings",
                Map.of(
                        "title",
                        "March council",
                        "start",
                        Instant.now().plus(9, ChronoUnit.DAYS).toString(),
                        "zone",
                        "America/Chicago",
                        "minutes",
                        90,
                        "mode",
                        "VIDEO",
                        "link",
                        "https://meet.example.org",
                        "languages",
                        List.of("en")));
        String at = council + "/meetings/" + meeting;
        as(at + "/publication", Map.of("invited", List.of(Map.of("person", person, "side", "FAMILY"))));
        as(at + "/answers", Map.of("person", person, "answer", "YES", "note", "comes from chemotherapy"));
        as(at + "/accommodations", Map.of("person", person, "need", "ACCESS", "detail", "needs a quiet corner"));
        String idea = as(council + "/ideas", Map.of("title", "Chairs that fold flat", "anonymous", false));
        KNOWN.put("{meeting}", meeting);
        KNOWN.put("{idea}", idea);
    }

    private static void pays() throws Exception {
        as(
                "/api/organizations/" + home.organization() + "/policies/" + DAY.getYear(),
                Map.of(
                        "timeMilliPerHour",
                        123_450,
                        "mileageMilliPerMile",
                        725,
                        "childCareMilliPerHour",
                        20_000,
                        "participationMilliPerMeeting",
                        50_000));
        String first = claim("TIME", 1_100);
        as(first + "/approval", Map.of());
        as(first + "/payment", Map.of("method", "CHECK", "paidOn", DAY.toString()));
        String second = claim("MILEAGE", 10_000);
        as(
                second + "/correction",
                Map.of("amount", Map.of("minor", 500, "currency", "USD"), "why", "paid twice by mistake"));
        as(second + "/decline", Map.of("reason", "did not travel that day"));
    }

    private static String claim(String category, int quantity) throws Exception {
        String person = KNOWN.get("{person}");
        String id = as(
                council + "/claims",
                Map.of("person", person, "on", DAY.toString(), "category", category, "quantityMilli", quantity));
        return council + "/pay/pay-" + DAY.getYear() + "-" + person + "/claims/" + id;
    }

    private static String nominated(String name, String email) throws Exception {
        return as(
                council + "/prospects",
                Map.of(
                        "newcomer",
                        Map.of("name", name, "email", email, "phone", "555 0188"),
                        "relationship",
                        "PARENT",
                        "source",
                        "OTHER"));
    }

    private static String person(String advisor) throws Exception {
        long head = product.context().getBean(LedgerStorageEngine.class).headPosition();
        return product.get(council + "/advisors/" + advisor + "?after=" + head).text("person");
    }

    private static String as(String path, Map<String, ?> body) throws Exception {
        Product.Answer answer = product.post(path, home.administrator(), "administrator", body);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
        return answer.text("id");
    }
}
