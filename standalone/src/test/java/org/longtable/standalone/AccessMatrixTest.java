package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.admission.AccessPolicy;
import org.longtable.admission.AccessRule;
import org.longtable.admission.AccessRule.Permission;
import org.longtable.contract.Role;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The test checks every row of {@code docs/access.md} in every role: where the role is held, in another council or organization, without a
 * session, and after the role ended.
 */
@Tag("integration")
class AccessMatrixTest {

    private static final String NOBODY = "/problems/not-signed-in";
    private static final String NOT_HELD = "/problems/role-not-held";
    private static final String NOT_ALLOWED = "/problems/not-for-this-role";
    private static final String NO_COUNCIL = "/problems/no-such-council";
    private static final String NO_ORGANIZATION = "/problems/no-such-organization";
    private static final String NO_PERSON = "/problems/no-such-person";
    private static final String NOT_REACHED = "/problems/person-of-other-councils";
    private static final String NOT_WHOLE = "/problems/not-for-one-council";
    private static final Set<String> CLOSED_GATE = Set.of(
            NOBODY,
            NOT_HELD,
            NOT_ALLOWED,
            NO_COUNCIL,
            NO_ORGANIZATION,
            NOT_REACHED,
            NOT_WHOLE,
            "/problems/not-of-this-council");

    /**
     * Paths that are public: those before there are people, the trial's demo sign-in, those that require a code instead of a session, and
     * proofs without content.
     */
    private static final Set<String> OPEN = Set.of(
            "/api/organizations",
            "/api/organization",
            "/api/sample",
            "/api/imports/preview",
            "/api/sign-in",
            "/api/sign-in/as",
            "/api/sign-in/codes",
            "/api/sign-in/printed-code",
            "/api/email-confirmations",
            "/api/email-confirmations/opened",
            "/api/sign-in/links",
            "/api/sign-in/links/opened",
            "/api/sign-in/passkey-options",
            "/api/sign-in/passkey",
            "/api/sign-out",
            "/api/session",
            "/api/access/people",
            "/api/ideas/by-code",
            "/api/consents",
            "/api/audit/checkpoint",
            "/api/audit/key",
            "/api/audit/proof/{position}",
            "/api/audit/proof/consistency");

    /** Paths whose council or organization is a query parameter. */
    private static final Set<String> SCOPED = Set.of("/api/audit", "/api/audit/export");

    private static final Set<Role> OF_SEATS = Set.of(Role.CHAMPION, Role.STAFF_PARTNER, Role.ADVISOR);

    private static final Map<Role, String> PEOPLE = new EnumMap<>(Role.class);
    private static final Map<Role, String> FORMER = new EnumMap<>(Role.class);

    private static Product product;
    private static FirstSteps home;
    private static FirstSteps elsewhere;
    private static String otherCouncil;
    private static String ofThisCouncil;
    private static String ofAnotherCouncil;
    private static long elsewhereBegins;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        elsewhereBegins = product.context().getBean(LedgerStorageEngine.class).headPosition() + 1;
        elsewhere = FirstSteps.in(product);
        otherCouncil = product.post(
                        "/api/organizations/" + home.organization() + "/councils",
                        home.administrator(),
                        "administrator",
                        Map.of(
                                "name",
                                "Teens",
                                "languages",
                                List.of("en"),
                                "zone",
                                "America/Chicago",
                                "familySeats",
                                3,
                                "staffSeats",
                                2,
                                "termMonths",
                                12))
                .text("id");
        ofThisCouncil = person(Role.ADVISOR, home.council());
        ofAnotherCouncil = person(Role.ADVISOR, otherCouncil);
        for (Role role : roles().toList()) {
            boolean runsAll = role == Role.ADMINISTRATOR;
            PEOPLE.put(role, runsAll ? home.administrator() : person(role, home.council()));
            String former = person(role, home.council());
            end(role, former);
            FORMER.put(role, former);
        }
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    static Stream<Role> roles() {
        return Stream.of(Role.values()).filter(role -> role != Role.SYSTEM && role != Role.ANONYMOUS);
    }

    /** Returns all rows except those of public paths. */
    static Stream<AccessRule> rows() {
        return AccessPolicy.read().requests().stream().filter(row -> !OPEN.contains(row.address()));
    }

    @Test
    void every_request_has_a_row_and_every_row_is_one() {
        Set<String> declared = new TreeSet<>();
        product.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> declared.addAll(requests(mapping)));
        Set<String> listed = new TreeSet<>();
        AccessPolicy.read().requests().forEach(row -> listed.add(row.method() + " " + row.address()));
        assertThat(listed).isEqualTo(declared);
    }

    @Test
    void only_what_tells_of_nobody_is_open_to_everybody() {
        assertThat(AccessPolicy.read().requests())
                .filteredOn(row -> row.isPublic()
                        && !(row.method().equals("POST") && row.address().contains("{")))
                .extracting(AccessRule::address)
                .containsOnlyElementsOf(OPEN);
    }

    static Stream<AccessRule> openRows() {
        return AccessPolicy.read().requests().stream().filter(row -> OPEN.contains(row.address()));
    }

    /** The endpoint itself may still require a session; the authorization interceptor does not. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("openRows")
    void what_is_open_lets_everybody_in_and_tells_strangers_of_nobody(AccessRule row) throws Exception {
        String here = filled(row, home, home.council());
        String guest = person(Role.ADVISOR, home.council());
        String former = person(Role.ADVISOR, home.council());
        end(Role.ADVISOR, former);
        for (String somebody : List.of(guest, former)) {
            Product.Answer answer = send(row, here, somebody, "advisor");
            assertThat(type(answer)).as(answer.toString()).isNotIn(CLOSED_GATE);
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        }
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        long before = ledger.headPosition();
        for (String stranger : Arrays.asList(null, elsewhere.administrator())) {
            Product.Answer answer = send(row, here, stranger, stranger == null ? "anonymous" : "administrator");
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
            assertThat(answer.body().toString())
                    .doesNotContain(guest, former, ofThisCouncil, home.administrator(), "ADVISOR ");
        }
        assertThat(ledger.headPosition()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void lets_in_whom_the_row_names_and_nobody_else(AccessRule row) throws Exception {
        SoftAssertions all = new SoftAssertions();
        boolean council = row.address().contains("{council}") || SCOPED.contains(row.address());
        boolean owned = council || row.address().contains("{");
        String here = filled(row, home, home.council());
        for (Role role : roles().toList()) {
            String who = PEOPLE.get(role);
            expect(all, row, here, who, role, expectedHere(row, role));
            boolean openToNamed = !owned && OF_SEATS.contains(role) && row.permissionFor(role) == Permission.YES;
            expect(all, row, here, FORMER.get(role), role, openToNamed ? null : NOT_HELD);
            if (owned) {
                String strange = filled(row, elsewhere, elsewhere.council());
                boolean person = row.address().startsWith("/api/people/{person}");
                expect(all, row, strange, who, role, council ? NO_COUNCIL : person ? NO_PERSON : NO_ORGANIZATION);
            }
            if (row.address().contains("{person}")) {
                String other = here.replace(ofThisCouncil, ofAnotherCouncil);
                boolean unreached = row.permissionFor(role) == Permission.YES && role != Role.ADMINISTRATOR;
                expect(all, row, other, who, role, unreached ? NOT_REACHED : expectedHere(row, role));
                expect(all, row, here.replace(ofThisCouncil, elsewhere.administrator()), who, role, NO_PERSON);
                expect(all, row, here.replace(ofThisCouncil, "person-unheard-of"), who, role, NO_PERSON);
            }
            if (council && role != Role.ADMINISTRATOR) {
                expect(all, row, filled(row, home, otherCouncil), who, role, NOT_HELD);
            }
            if (role != Role.ADMINISTRATOR) {
                expect(all, row, here, who, Role.ADMINISTRATOR, NOT_HELD);
            }
        }
        expect(all, row, here, null, Role.ANONYMOUS, row.isPublic() ? null : NOBODY);
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everybody_corrects_their_own_contact(Role role) throws Exception {
        String who = PEOPLE.get(role);
        String path = "/api/organizations/" + home.organization() + "/people/" + who + "/language";
        assertThat(product.post(path, who, text(role), Map.of("language", "es")).status())
                .isEqualTo(200);
    }

    @Test
    void a_coordinator_reaches_a_newcomer_until_the_newcomer_belongs_to_another_council() throws Exception {
        String coordinator = PEOPLE.get(Role.COORDINATOR);
        String added = product.post(
                        "/api/organizations/" + home.organization() + "/people",
                        coordinator,
                        "coordinator",
                        Map.of("name", "Just added"))
                .text("id");
        await().untilAsserted(() -> assertThat(product.get("/api/people/" + added, coordinator, "coordinator")
                        .status())
                .isEqualTo(200));
        seat(otherCouncil, nominate(otherCouncil, added, home.administrator(), "administrator"));
        assertThat(type(product.get("/api/people/" + added, coordinator, "coordinator")))
                .isEqualTo(NOT_REACHED);
    }

    @Test
    void to_put_somebody_forward_or_to_name_them_champion_opens_nothing_before_they_took_the_seat() throws Exception {
        String coordinator = PEOPLE.get(Role.COORDINATOR);
        String other = person(Role.ADVISOR, otherCouncil);
        String way = nominate(home.council(), other, coordinator, "coordinator");
        Product.Answer named = product.post(
                "/api/councils/" + home.council() + "/champion", coordinator, "coordinator", Map.of("person", other));
        assertThat(named.status()).as(named.toString()).isEqualTo(200);
        for (AccessRule row : AccessPolicy.read().requests()) {
            if (row.address().contains("{person}") && row.permissionFor(Role.COORDINATOR) == Permission.YES) {
                String path = filled(row, home, home.council()).replace(ofThisCouncil, other);
                assertThat(type(send(row, path, coordinator, "coordinator")))
                        .as(path)
                        .isEqualTo(NOT_REACHED);
            }
        }
        long head = product.context().getBean(LedgerStorageEngine.class).headPosition();
        String funnel = "/api/councils/" + home.council() + "/advisors/" + way + "?after=" + head;
        assertThat(product.get(funnel, coordinator, "coordinator").text("person"))
                .isEqualTo(other);
        String name = "/api/people/names?ids=" + other + "&after=" + head;
        assertThat(product.get(name, coordinator, "coordinator").body().toString())
                .contains("ADVISOR ");
        seat(home.council(), way);
        assertThat(product.get("/api/people/" + other, coordinator, "coordinator")
                        .status())
                .isEqualTo(200);
    }

    private static String nominate(String council, String person, String actor, String role) throws Exception {
        Product.Answer answer = product.post(
                "/api/councils/" + council + "/prospects",
                actor,
                role,
                Map.of("person", person, "relationship", "PARENT", "source", "OTHER"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text("id");
    }

    private static void seat(String council, String advisor) throws Exception {
        Product.Answer answer = product.post(
                "/api/councils/" + council + "/advisors/" + advisor + "/seat",
                home.administrator(),
                "administrator",
                Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @Test
    void what_stands_behind_the_question_mark_does_not_talk_over_the_address() throws Exception {
        String coordinator = PEOPLE.get(Role.COORDINATOR);
        String strange = "/api/people/" + elsewhere.administrator() + "/pay/2026?council=" + home.council();
        assertThat(type(product.get(strange, coordinator, "coordinator"))).isEqualTo(NO_PERSON);
        String also = "/api/audit?council=" + otherCouncil + "&council=" + home.council();
        assertThat(type(product.get(also, coordinator, "coordinator"))).isEqualTo(NOT_HELD);
    }

    @Test
    void what_nobody_declares_is_not_found() throws Exception {
        assertThat(product.get("/api/councils/" + home.council() + "/secrets").status())
                .isEqualTo(404);
    }

    @Test
    void a_request_in_no_role_that_there_is_is_told_so() throws Exception {
        String path = "/api/councils/" + home.council() + "/ideas";
        assertThat(type(product.get(path, home.administrator(), "emperor"))).isEqualTo("/problems/role-unknown");
        assertThat(type(product.get(path, "person-unheard-of", "administrator")))
                .isEqualTo(NO_COUNCIL);
    }

    /**
     * Returns the violation that the authorization interceptor must report where the role is held, or null when it must allow the request.
     */
    private static @Nullable String expectedHere(AccessRule row, Role role) {
        boolean namesAnother = Stream.of("{person}", "{advisor}", "{position}").anyMatch(row.address()::contains);
        return switch (row.permissionFor(role)) {
            case YES -> null;
            case WHOLE -> role == Role.ADMINISTRATOR ? null : NOT_WHOLE;
            case OWN -> namesAnother ? NOT_ALLOWED : null;
            case NO -> NOT_ALLOWED;
        };
    }

    private static void expect(
            SoftAssertions all, AccessRule row, String path, @Nullable String who, Role role, @Nullable String refusal)
            throws Exception {
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        long before = ledger.headPosition();
        Product.Answer answer = send(row, path, who, text(role));
        String what = path + " as " + role + " " + who + ": " + answer;
        if (refusal == null) {
            all.assertThat(type(answer)).as(what).isNotIn(CLOSED_GATE);
            all.assertThat(answer.status()).as(what).isLessThan(500);
        } else {
            all.assertThat(type(answer)).as(what).isEqualTo(refusal);
            all.assertThat(answer.status()).as(what).isIn(401, 403, 404);
            all.assertThat(ledger.headPosition()).as(what).isEqualTo(before);
        }
    }

    private static Product.Answer send(AccessRule row, String path, @Nullable String who, String role)
            throws Exception {
        if (row.method().equals("GET")) {
            return product.get(path, who, role);
        }
        if (row.address().contains("/imports")) {
            return product.upload(path, who, role, UUID.randomUUID().toString(), "en", Map.of());
        }
        return product.post(path, who, role, Map.of());
    }

    private static String type(Product.Answer answer) {
        return answer.body().path("type").asString("");
    }

    private static String filled(AccessRule row, FirstSteps where, String council) {
        String position = where == home ? "1" : Long.toString(elsewhereBegins);
        String scoped = row.address() + (SCOPED.contains(row.address()) ? "?format=json&council={council}" : "");
        return scoped.replace("{position}", position)
                .replace("{month}", "2026-03")
                .replace("{organization}", where.organization())
                .replace("{council}", council)
                .replace("{person}", where == home ? ofThisCouncil : where.administrator())
                .replace("{year}", "2026")
                .replaceAll("\\{\\w+}", "unknown");
    }

    private static String person(Role role, String council) throws Exception {
        String name = role + " " + UUID.randomUUID();
        String id = product.post(
                        "/api/organizations/" + home.organization() + "/people",
                        home.administrator(),
                        "administrator",
                        Map.of("name", name, "language", "en"))
                .text("id");
        Map<String, String> given = role == Role.ADMINISTRATOR
                ? Map.of("role", role.name())
                : Map.of("role", role.name(), "council", council);
        roles(id, "roles", given);
        return id;
    }

    private static void end(Role role, String person) throws Exception {
        Map<String, String> held = role == Role.ADMINISTRATOR
                ? Map.of("role", role.name())
                : Map.of("role", role.name(), "council", home.council());
        roles(person, "role-endings", held);
    }

    private static void roles(String person, String what, Map<String, String> body) throws Exception {
        Product.Answer answer = product.post(
                "/api/organizations/" + home.organization() + "/people/" + person + "/" + what,
                home.administrator(),
                "administrator",
                body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static String text(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> requests(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/api/"))
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern))
                .toList();
    }
}
