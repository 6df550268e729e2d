package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.admission.OfAnyCouncil;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Id;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The test checks every identifier in every request body: an identifier of another council or organization is not found, no matter what
 * else the body contains, and nothing is appended. Identifiers are found by their types, so that later endpoints are covered too.
 */
@Tag("integration")
class RequestBodyOwnershipTest {

    /**
     * Types whose objects belong to a stream that the endpoint itself reads: agenda items belong to the meeting in the path, advisors to
     * the council's roster.
     */
    private static final Set<String> FOUND_IN_THE_STREAM_OF_THE_ADDRESS = Set.of("AgendaItemId", "AdvisorId");

    /** Demo sign-in names the person to sign in as, and its path names neither council nor organization. */
    private static final Set<String> OF_NOBODY = Set.of("/api/sign-in/as");

    private static Product product;
    private static FirstSteps home;
    private static FirstSteps elsewhere;
    private static Things here;
    private static Things ofOtherCouncil;
    private static Things ofOtherOrganization;

    /** One thing of each kind, all of one council. */
    private record Things(String council, String person, String idea, String meeting, String opportunity) {

        String of(Class<?> type) {
            return switch (type.getSimpleName()) {
                case "CouncilId" -> council;
                case "PersonId" -> person;
                case "IdeaId" -> idea;
                case "MeetingId" -> meeting;
                case "OpportunityId" -> opportunity;
                default -> throw new IllegalArgumentException("no sample of " + type);
            };
        }
    }

    /** An identifier in a body: the path of the request, the location in the body, and the type. */
    record BodyId(String address, List<String> way, Class<?> type, boolean anyCouncil) {

        @Override
        public String toString() {
            return address + " " + String.join(".", way);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        home = FirstSteps.in(product);
        here = things(home, home.council());
        ofOtherCouncil = things(home, council(home, "Teens"));
        elsewhere = FirstSteps.in(product);
        product.asks(home.administrator());
        ofOtherOrganization = things(elsewhere, elsewhere.council());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    static List<BodyId> ids() {
        List<BodyId> found = new ArrayList<>();
        product.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(address -> !OF_NOBODY.contains(address))
                        .forEach(address -> found.addAll(ids(address, method))));
        return found;
    }

    @Test
    void bodies_have_identifiers_of_each_kind_and_none_of_a_kind_that_is_not_tested() {
        assertThat(ids())
                .extracting(BodyId::type)
                .contains(PersonId.class, IdeaId.class, MeetingId.class, CouncilId.class)
                .isSubsetOf(PersonId.class, IdeaId.class, MeetingId.class, CouncilId.class, OpportunityId.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void an_identifier_of_another_organization_is_not_found(BodyId id) throws Exception {
        refused(id, ofOtherOrganization, home.administrator(), "administrator");
    }

    static List<BodyId> idsOfOneCouncil() {
        return ids().stream()
                .filter(id -> id.type() != CouncilId.class && !id.anyCouncil())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("idsOfOneCouncil")
    void an_identifier_of_another_council_is_not_found(BodyId id) throws Exception {
        // Administrators may name every person of the organization. Identifiers of other types are rejected for them
        // too.
        boolean person = id.type() == PersonId.class;
        refused(
                id,
                ofOtherCouncil,
                person ? coordinator() : home.administrator(),
                person ? "coordinator" : "administrator");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void an_identifier_of_this_council_passes(BodyId id) throws Exception {
        Product.Answer answer = send(id, here, home.administrator(), "administrator");
        assertThat(answer.body().path("type").asString(""))
                .as(answer.toString())
                .isNotIn(closed());
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
    }

    @Test
    void an_idea_of_another_council_is_not_put_on_the_agenda_even_by_an_administrator() throws Exception {
        String agenda = "/api/councils/" + here.council() + "/meetings/" + here.meeting() + "/agenda";
        Map<String, Object> item =
                Map.of("title", "Parking", "minutes", 10, "kind", "IDEA", "idea", ofOtherCouncil.idea());
        Product.Answer answer = product.post(agenda, home.administrator(), "administrator", item);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("type")).isEqualTo("/problems/not-of-this-council");
        String ideas = "/api/councils/" + here.council() + "/ideas/" + here.idea() + "/agendas";
        assertThat(product.post(
                                ideas,
                                home.administrator(),
                                "administrator",
                                Map.of("meeting", ofOtherCouncil.meeting()))
                        .status())
                .isEqualTo(404);
    }

    private static List<String> closed() {
        return List.of(
                "/problems/not-of-this-council",
                "/problems/no-such-council",
                "/problems/no-such-person",
                "/problems/person-of-other-councils");
    }

    private static void refused(BodyId id, Things strange, String who, String role) throws Exception {
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        long before = ledger.headPosition();
        Product.Answer answer = send(id, strange, who, role);
        assertThat(answer.body().path("type").asString(""))
                .as(answer.toString())
                .isIn(closed());
        assertThat(answer.status()).isIn(403, 404);
        assertThat(ledger.headPosition()).isEqualTo(before);
    }

    private static Product.Answer send(BodyId id, Things things, String who, String role) throws Exception {
        String path = id.address()
                .replace("{organization}", home.organization())
                .replace("{council}", here.council())
                .replace("{person}", here.person())
                .replace("{meeting}", here.meeting())
                .replace("{idea}", here.idea())
                .replace("{opportunity}", here.opportunity())
                .replace("{year}", "2026")
                .replaceAll("\\{\\w+}", "unknown");
        return product.post(path, who, role, body(id.way(), things.of(id.type())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(List<String> way, String id) {
        Object value = id;
        for (int i = way.size() - 1; i >= 0; i--) {
            String step = way.get(i);
            value = step.equals("[]") ? List.of(value) : Map.of(step, value);
        }
        return (Map<String, Object>) value;
    }

    private static List<BodyId> ids(String address, HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .flatMap(parameter -> ids(address, List.of(), parameter.getParameterType(), null).stream())
                .toList();
    }

    private static List<BodyId> ids(String address, List<String> way, Type type, @Nullable RecordComponent at) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ids(address, plus(way, "[]"), list.getActualTypeArguments()[0], at);
        }
        if (!(type instanceof Class<?> plain) || FOUND_IN_THE_STREAM_OF_THE_ADDRESS.contains(plain.getSimpleName())) {
            return List.of();
        }
        if (Id.class.isAssignableFrom(plain)) {
            boolean anyCouncil = at != null && at.isAnnotationPresent(OfAnyCouncil.class);
            return List.of(new BodyId(address, way, plain, anyCouncil));
        }
        return plain.isRecord()
                ? Arrays.stream(plain.getRecordComponents())
                        .flatMap(it -> ids(address, plus(way, it.getName()), it.getGenericType(), it).stream())
                        .toList()
                : List.of();
    }

    private static List<String> plus(List<String> way, String step) {
        return Stream.concat(way.stream(), Stream.of(step)).toList();
    }

    private static Things things(FirstSteps where, String council) throws Exception {
        String administrator = where.administrator();
        String at = "/api/councils/" + council;
        String person = product.post(
                        "/api/organizations/" + where.organization() + "/people",
                        administrator,
                        "administrator",
                        Map.of("name", "A member"))
                .text("id");
        grant(where, person, "ADVISOR", council);
        String idea = product.post(at + "/ideas", person, "advisor", Map.of("title", "Quiet hours", "language", "en"))
                .text("id");
        String meeting = product.post(
                        at + "/meetings",
                        administrator,
                        "administrator",
                        Map.of(
                                "title",
                                "Regular meeting",
                                "start",
                                Instant.now().plus(9, ChronoUnit.DAYS).toString(),
                                "zone",
                                "America/Chicago",
                                "minutes",
                                90,
                                "mode",
                                "VIDEO",
                                "languages",
                                List.of("en")))
                .text("id");
        String opportunity = product.post(
                        at + "/opportunities",
                        administrator,
                        "administrator",
                        Map.of(
                                "title",
                                "Read a leaflet",
                                "mode",
                                "FROM_HOME",
                                "skills",
                                List.of(),
                                "hours",
                                2,
                                "until",
                                LocalDate.now().plusMonths(2).toString()))
                .text("id");
        return new Things(council, person, idea, meeting, opportunity);
    }

    private static String coordinator() throws Exception {
        String id = product.post(
                        "/api/organizations/" + home.organization() + "/people",
                        home.administrator(),
                        "administrator",
                        Map.of("name", "A coordinator"))
                .text("id");
        grant(home, id, "COORDINATOR", home.council());
        return id;
    }

    private static void grant(FirstSteps where, String person, String role, String council) throws Exception {
        Product.Answer answer = product.post(
                "/api/organizations/" + where.organization() + "/people/" + person + "/roles",
                where.administrator(),
                "administrator",
                Map.of("role", role, "council", council));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static String council(FirstSteps where, String name) throws Exception {
        return product.post(
                        "/api/organizations/" + where.organization() + "/councils",
                        where.administrator(),
                        "administrator",
                        Map.of(
                                "name",
                                name,
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
    }
}
