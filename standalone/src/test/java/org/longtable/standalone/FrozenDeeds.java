package org.longtable.standalone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Sends the commands that the sample year and its neighbors leave out, so that the frozen ledger has every kind of event. It was run once,
 * over HTTP.
 */
final class FrozenDeeds {

    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String ADVISOR = "ADVISOR";

    private final FrozenSender sender;
    private final String organization;
    private final String administrator;
    private final String council;
    private final String coordinator;
    private final String member;
    private final String other;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String code = "";

    FrozenDeeds(FrozenSender sender, Neighbors neighbors) {
        this.sender = sender;
        this.organization = sender.organization();
        this.administrator = sender.administrator();
        this.council = Neighbors.COUNCILS.getFirst();
        this.coordinator = neighbors.person("coordinator 1");
        this.member = neighbors.person("member 1");
        this.other = neighbors.person("other member 1");
    }

    /** Returns the code of the anonymous idea. */
    String code() {
        return code;
    }

    void doAll() throws Exception {
        meetings();
        ideas();
        pay();
        seats();
        councils();
    }

    private void meetings() throws Exception {
        String meeting = at("meetings", meetingBody("The meeting that moved"));
        String here = "meetings/" + meeting;
        String first = at(here + "/agenda", Map.of("title", "Chairs", "minutes", 10, "kind", "TOPIC"));
        String second = at(here + "/agenda", Map.of("title", "Lamps", "minutes", 10, "kind", "REPORT_BACK"));
        List<String> items = agenda(meeting);
        at(here + "/agenda/order", Map.of("items", items.reversed()));
        at(here + "/agenda/" + second + "/removal", Map.of());
        at(here + "/publication", Map.of("invited", List.of(invited(member))));
        at(here + "/publication", Map.of("invited", List.of(invited(member), invited(other))));
        sender.by(
                member, ADVISOR, council(here + "/answers"), Map.of("answer", "YES", "needs", List.of("RIDE", "FOOD")));
        at(here + "/accommodations", Map.of("person", other, "need", "INTERPRETER", "language", "es"));
        at(here + "/accommodations/provision", Map.of("person", other, "need", "INTERPRETER", "how", "Booked"));
        sender.by(
                member,
                ADVISOR,
                council(here + "/answers"),
                Map.of("answer", "MAYBE", "needs", List.of("FOOD"), "note", "It may get late"));
        at(here + "/move", Map.of("start", start(25), "reason", "The room is taken"));
        at(here + "/opening", Map.of());
        at(here + "/attendance", Map.of("people", List.of(present(member, "IN_PERSON"), present(other, "ABSENT"))));
        at(here + "/decisions", Map.of("text", "We try unfolding chairs", "item", first));
        String action = at(here + "/actions", Map.of("text", "Ask for chairs", "owner", member, "due", day(20)));
        at(here + "/actions/" + action + "/owner", Map.of("owner", other));
        at(here + "/actions/" + action + "/due", Map.of("due", day(30), "reason", "The shop is closed"));
        at(here + "/closing", Map.of("minutes", "We talked about chairs."));
        at(here + "/corrections", Map.of("what", "And about lamps", "why", "It was left out"));
        sender.by(member, ADVISOR, council(here + "/feedback"), feedback(false));
        sender.by(null, "ANONYMOUS", council(here + "/feedback"), feedback(true));
        String cancelled = at("meetings", meetingBody("The meeting that was cancelled"));
        at("meetings/" + cancelled + "/publication", Map.of("invited", List.of(invited(member))));
        at("meetings/" + cancelled + "/cancellation", Map.of("reason", "Snow"));
    }

    private List<String> agenda(String meeting) throws Exception {
        JsonNode shown = sender.asked("/api/councils/" + council + "/meetings/" + meeting);
        return shown.path("notes")
                .path("agenda")
                .valueStream()
                .map(it -> it.path("item").asString())
                .toList();
    }

    private void ideas() throws Exception {
        Map<String, ?> body = Map.of("title", "Chairs that unfold", "anonymous", false, "language", "en");
        String idea = sender.by(member, ADVISOR, council("ideas"), body);
        at("ideas/" + idea + "/declination", Map.of("reason", "There is no room for them", "language", "en"));
        at("ideas/" + idea + "/reopening", Map.of("why", "There is room now"));
        at("ideas/" + idea + "/acceptance", Map.of("owner", member, "due", day(20)));
        at("ideas/" + idea + "/handovers", Map.of("owner", other, "due", day(40)));
        String withdrawn =
                sender.by(member, ADVISOR, council("ideas"), Map.of("title", "Louder bells", "anonymous", false));
        sender.by(member, ADVISOR, council("ideas/" + withdrawn + "/withdrawal"), Map.of());
        code = sender.answer(
                        null,
                        "ANONYMOUS",
                        council("ideas"),
                        Map.of(
                                "title",
                                "Quieter bells",
                                "anonymous",
                                true,
                                "story",
                                "They wake the children",
                                "area",
                                "Ward"))
                .path("code")
                .asString();
    }

    private void pay() throws Exception {
        String deferred = claim(2_000, "CHILD_CARE", 3);
        String account = account(member);
        at(account + deferred + "/deferral", Map.of("until", day(60)));
        String corrected = claim(3_000, "CHILD_CARE", 4);
        at(account + corrected + "/approval", Map.of());
        at(
                account + corrected + "/correction",
                Map.of(
                        "amount",
                        Map.of("minor", 4_000, "currency", "USD"),
                        "overpayment",
                        false,
                        "why",
                        "An hour more"));
        at(account + claim(1_000, "CHILD_CARE", 5) + "/decline", Map.of("reason", "Paid already"));
        for (int day = 6; day <= 10; day++) {
            // The fourth claim comes close to the reporting threshold, and the fifth reaches it.
            String claim = claim(day == 9 ? 4_000 : 10_000, "PARTICIPATION", day);
            at(account + claim + "/approval", Map.of());
            at(
                    account + claim + "/payment",
                    Map.of("method", "GIFT_CARD", "paidOn", day(0), "reference", "card " + day));
        }
    }

    private String claim(int thousandths, String category, int daysAgo) throws Exception {
        return at(
                "claims",
                Map.of("person", member, "on", day(-daysAgo), "category", category, "quantityMilli", thousandths));
    }

    private String account(String person) {
        return "pay/pay-" + today.getYear() + "-" + person + "/claims/";
    }

    private void seats() throws Exception {
        String advisor = at(
                "prospects",
                Map.of(
                        "newcomer",
                        Map.of("name", "Pia Prospect", "email", "pia@prospect.example.org", "language", "es"),
                        "relationship",
                        "GRANDPARENT",
                        "source",
                        "ONLINE"));
        String way = "advisors/" + advisor;
        at(way + "/contacts", Map.of("channel", "EMAIL", "note", "Wrote back at once"));
        at(way + "/invitation", Map.of());
        at("seats", Map.of("familySeats", 15, "staffSeats", 8));
        at(way + "/seat", Map.of("joinedOn", day(-6)));
        at(way + "/trials", Map.of("startsOn", day(-6), "endsOn", day(30), "goal", "See how evenings go"));
        at(way + "/trials/closing", Map.of("fit", "PARTLY", "note", "Mornings go better"));
        at(way + "/lapse", Map.of("lastSeenOn", day(-4)));
        at(way + "/return", Map.of("returnedOn", day(-2)));
        at(way + "/leaving", Map.of("leftOn", day(-1), "reason", "Moving away", "termCompleted", false));
        String work = at(
                "opportunities",
                Map.of(
                        "title",
                        "Read a leaflet",
                        "skills",
                        List.of("WRITING"),
                        "mode",
                        "EITHER",
                        "hours",
                        2,
                        "until",
                        day(30)));
        at("opportunities/" + work + "/closing", Map.of("end", "WITHDRAWN"));
    }

    private void councils() throws Exception {
        at(
                "charter/amendments",
                Map.of("text", "We answer every idea within a week.", "summary", "Within a week", "basedOn", 1));
        String closed = sender.by(
                administrator,
                ADMINISTRATOR,
                "/api/organizations/" + organization + "/councils",
                Map.of(
                        "name",
                        "A council that closed",
                        "languages",
                        List.of("en"),
                        "zone",
                        "Europe/Berlin",
                        "familySeats",
                        2,
                        "staffSeats",
                        1,
                        "termMonths",
                        12));
        sender.by(
                administrator,
                ADMINISTRATOR,
                "/api/councils/" + closed + "/closing",
                Map.of("why", "Merged with another"));
    }

    private String at(String what, Map<String, ?> body) throws Exception {
        return sender.by(coordinator, COORDINATOR, council(what), body);
    }

    private String council(String what) {
        return "/api/councils/" + council + "/" + what;
    }

    private String day(int days) {
        return today.plusDays(days).toString();
    }

    private static String start(int days) {
        return Instant.now()
                .plus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    private static Map<String, ?> meetingBody(String title) {
        return Map.of(
                "title",
                title,
                "start",
                start(20),
                "zone",
                "America/Chicago",
                "minutes",
                90,
                "mode",
                "IN_PERSON",
                "languages",
                List.of("en", "es"),
                "place",
                "Room 3");
    }

    private static Map<String, ?> feedback(boolean anonymous) {
        return Map.of(
                "anonymous",
                anonymous,
                "comeAgain",
                5,
                "feltHeard",
                4,
                "worthMyTime",
                3,
                "comment",
                "Thank you for the soup");
    }

    private static Map<String, ?> invited(String person) {
        return Map.of("person", person, "side", "FAMILY");
    }

    private static Map<String, ?> present(String person, String presence) {
        return Map.of("person", person, "presence", presence, "side", "FAMILY");
    }
}
