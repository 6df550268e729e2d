package org.longtable.projection.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.DirectConnection;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RoleScope;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.RosterId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.projection.access.PersonDocument.ActiveConsent;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.ViewBench;
import org.springframework.mock.web.MockHttpServletRequest;

@Tag("integration")
class PeopleViewTest {

    private static final MockHttpServletRequest HERE = new MockHttpServletRequest();

    static {
        DirectConnection.decide(HERE);
    }

    private static final Instant NOON = Instant.parse("2025-11-20T18:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2025-11-20");
    private static final OrganizationId HOSPITAL = new OrganizationId("org-1");
    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final PersonId ZOE = new PersonId("zoe");
    private static final PersonId RUTH = new PersonId("ruth");
    private static final AdvisorId ZOES_WAY = new AdvisorId("advisor-zoe");
    private static final RosterId ROSTER = RosterId.of(COUNCIL);

    private static final CurrentUser COORDINATOR = new CurrentUser(RUTH, Role.COORDINATOR);
    private static final CurrentUser STRANGER =
            new CurrentUser(new PersonId("of-another-organization"), Role.COORDINATOR);

    private final ViewBench bench = new ViewBench();
    private final PeopleView view = bench.view(views -> new PeopleView(
            views,
            asked -> Optional.of(asked.equals(STRANGER) ? new OrganizationId("another") : HOSPITAL),
            asked -> true,
            asked -> RoleScope.EVERYTHING,
            Optional.empty()));

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void finds_people_by_a_part_of_their_name_without_accents_and_case() throws Exception {
        bench.happened(ViewBench.act(NOON), added(ZOE, "Zoë Smith"), added(RUTH, "Ruth Vega"));
        bench.again();

        assertThat(view.find("ZOE", COORDINATOR, HERE, Locale.ENGLISH).people())
                .extracting(PeopleView.Person::name)
                .containsExactly("Zoë Smith");
        assertThat(view.find("", COORDINATOR, HERE, Locale.ENGLISH).people())
                .extracting(PeopleView.Person::name)
                .containsExactly("Ruth Vega", "Zoë Smith");
        assertThat(view.find("", STRANGER, HERE, Locale.ENGLISH).people()).isEmpty();
        assertThat(view.find("nobody", COORDINATOR, HERE, Locale.ENGLISH).people())
                .isEmpty();
    }

    @Test
    void says_what_people_may_act_as_and_where() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                opened(),
                added(RUTH, "Ruth Vega"),
                new RoleGranted(RUTH, Role.LEADER, null),
                new RoleGranted(RUTH, Role.COORDINATOR, COUNCIL),
                new RoleEnded(RUTH, Role.LEADER, null));
        bench.again();

        assertThat(view.person(RUTH).roles())
                .containsExactly(new PeopleView.PersonRole(Role.COORDINATOR, "council-1", "NICU Family Council"));
    }

    @Test
    void a_seat_brings_its_role_and_takes_it_along() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                opened(),
                added(ZOE, "Zoë Smith"),
                new AdvisorJoined(
                        ROSTER,
                        ZOES_WAY,
                        ZOE,
                        new Personal(ZOE, "Zoë Smith"),
                        SeatKind.FAMILY,
                        Relationship.PARENT,
                        DAY,
                        DAY.plusYears(2)));
        assertThat(view.person(ZOE).roles())
                .extracting(PeopleView.PersonRole::role)
                .containsExactly(Role.ADVISOR);

        bench.happened(
                ViewBench.act(NOON), new AdvisorSteppedDown(ROSTER, ZOES_WAY, ZOE, SeatKind.FAMILY, DAY, false, null));
        bench.again();
        assertThat(view.person(ZOE).roles()).isEmpty();
    }

    @Test
    void a_council_has_one_champion() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                opened(),
                added(RUTH, "Ruth Vega"),
                added(ZOE, "Zoë Smith"),
                new ChampionNamed(COUNCIL, RUTH, new Personal(RUTH, "Ruth Vega")),
                new ChampionNamed(COUNCIL, ZOE, new Personal(ZOE, "Zoë Smith")));
        bench.again();

        assertThat(view.person(RUTH).roles()).isEmpty();
        assertThat(view.person(ZOE).roles())
                .containsExactly(new PeopleView.PersonRole(Role.CHAMPION, "council-1", "NICU Family Council"));
    }

    @Test
    void names_people_as_they_wish_to_be_called_and_leaves_out_who_was_erased() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                added(RUTH, "Ruth Vega"),
                new ContactCorrected(RUTH, new Personal(RUTH, "Ruth Vega-Lee"), null, new Personal(RUTH, "555-0101")),
                added(ZOE, null));
        bench.again();

        List<String> asked = List.of("zoe", "ruth", "nobody");
        assertThat(view.names(asked, COORDINATOR).names()).isEqualTo(Map.of("ruth", "Ruth Vega-Lee"));
        assertThat(view.names(asked, STRANGER).names()).isEmpty();
        assertThat(view.find("", COORDINATOR, HERE, Locale.ENGLISH).people())
                .as("a list tells nobody's address")
                .allSatisfy(it -> assertThat(it.phone()).isNull());
        assertThat(view.person(RUTH).phone()).isEqualTo("555-0101");
        assertThat(view.find("", COORDINATOR, HERE, Locale.ENGLISH).people())
                .extracting(PeopleView.Person::id)
                .containsExactly("ruth");
    }

    @Test
    void tells_who_may_act_for_a_council_there_or_everywhere() throws Exception {
        CouncilId another = new CouncilId("council-2");
        PersonId omar = new PersonId("omar");
        bench.happened(
                ViewBench.act(NOON),
                opened(),
                added(RUTH, "Ruth Vega"),
                added(ZOE, "Zoë Smith"),
                added(omar, "Omar Ali"),
                added(new PersonId("nina"), "Nina without a role"),
                new RoleGranted(RUTH, Role.COORDINATOR, COUNCIL),
                new RoleGranted(ZOE, Role.COORDINATOR, another),
                new RoleGranted(omar, Role.LEADER, null),
                new ChampionNamed(COUNCIL, ZOE, new Personal(ZOE, "Zoë Smith")),
                new ChampionNamed(COUNCIL, RUTH, new Personal(RUTH, "Ruth Vega")));
        bench.again();

        assertThat(view.roleHolders(HOSPITAL, COUNCIL).people())
                .extracting(PeopleView.Person::id)
                .containsExactly("omar", "ruth");
        assertThat(view.roleHolders(HOSPITAL, null).people())
                .extracting(PeopleView.Person::id)
                .containsExactly("omar", "ruth", "zoe");
        assertThat(view.roleHolders(new OrganizationId("another"), null).people())
                .isEmpty();
    }

    @Test
    void pages_through_more_people_than_one_page_holds() throws Exception {
        DomainEvent[] many = IntStream.range(0, 620)
                .mapToObj(i -> added(new PersonId("person-" + i), i == 555 ? "Zoë Smith" : "Somebody else"))
                .toArray(DomainEvent[]::new);
        bench.happened(ViewBench.act(NOON), many);

        assertThat(view.find("zoe", COORDINATOR, HERE, Locale.ENGLISH).people())
                .extracting(PeopleView.Person::id)
                .containsExactly("person-555");
    }

    @Test
    void shows_whoever_is_not_signed_in_people_of_the_sample_year_only() throws Exception {
        CurrentUser nobody = new CurrentUser(PersonId.ANONYMOUS, Role.ANONYMOUS);
        bench.happened(ViewBench.act(NOON), added(RUTH, "Ruth Vega"));
        for (boolean offered : new boolean[] {false, true}) {
            PeopleView ofSample = bench.view(views -> new PeopleView(
                    views,
                    asked -> Optional.empty(),
                    asked -> false,
                    asked -> RoleScope.EVERYTHING,
                    Optional.of(() -> offered)));
            if (offered) {
                assertThat(ofSample.find("", nobody, HERE, Locale.ENGLISH).people())
                        .hasSize(1);
            } else {
                assertThatThrownBy(() -> ofSample.find("", nobody, HERE, Locale.ENGLISH))
                        .isInstanceOf(RequestDeniedException.class);
            }
        }
    }

    @Test
    void does_not_know_everybody() {
        assertThatThrownBy(() -> view.person(RUTH)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void keeps_what_somebody_agreed_to_until_they_withdraw_it() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                added(RUTH, "Ruth Vega"),
                new ConsentGiven(RUTH, ConsentKind.CONTACT_SHARED, 1, "Others may see it.", "en"),
                new ConsentGiven(RUTH, ConsentKind.TEXT_MESSAGES, 1, "You may write.", "en"),
                new ConsentWithdrawn(RUTH, ConsentKind.CONTACT_SHARED));
        bench.again();

        assertThat(view.person(RUTH).agreed())
                .containsExactly(new ActiveConsent(ConsentKind.TEXT_MESSAGES, 1, "You may write.", "en", NOON));
        assertThat(view.find("ruth", COORDINATOR, HERE, Locale.ENGLISH).people())
                .allSatisfy(it -> assertThat(it.agreed()).isEmpty());
    }

    @Test
    void who_agreed_to_text_messages_to_another_number_did_not_agree_to_this_one() throws Exception {
        bench.happened(
                ViewBench.act(NOON),
                added(RUTH, "Ruth Vega"),
                new ConsentGiven(RUTH, ConsentKind.CONTACT_SHARED, 1, "Others may see it.", "en"),
                new ConsentGiven(RUTH, ConsentKind.TEXT_MESSAGES, 1, "You may write.", "en"),
                new ContactCorrected(RUTH, new Personal(RUTH, "Ruth Vega"), null, new Personal(RUTH, "+1 555 0199")));
        bench.again();

        assertThat(view.person(RUTH).agreed())
                .extracting(ActiveConsent::kind)
                .containsExactly(ConsentKind.CONTACT_SHARED);
    }

    private static CouncilOpened opened() {
        return new CouncilOpened(COUNCIL, HOSPITAL, "NICU Family Council", List.of("en"), "America/Chicago", 8, 3, 24);
    }

    private static PersonAdded added(PersonId person, String name) {
        return new PersonAdded(person, HOSPITAL, new Personal(person, name), null, null, "en");
    }
}
