package org.longtable.projection.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.longtable.projection.projectionframework.ViewBench.act;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RoleScope;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.eventstore.ledger.CommitHeader;
import org.longtable.projection.audit.AuditTrailView.AuditTrailPage;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.ViewBench;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@Tag("integration")
class AuditTrailTest {

    private static final CurrentUser LEADER = new CurrentUser(new PersonId("lea"), Role.LEADER);
    private static final CurrentUser ADMINISTRATOR = new CurrentUser(new PersonId("ada"), Role.ADMINISTRATOR);

    private static final OrganizationId ORGANIZATION = new OrganizationId("org-1");
    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final PersonId COORDINATOR = new PersonId("coordinator-1");
    private static final IdeaId IDEA = new IdeaId("idea-1");
    private static final Instant NOVEMBER = Instant.parse("2025-11-20T23:30:00Z");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SPANISH = Locale.of("es");

    private static final CurrentUser OF_ONE_COUNCIL = new CurrentUser(COORDINATOR, Role.COORDINATOR);
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId LUIS = new PersonId("luis");

    private final ViewBench bench = new ViewBench();
    private final RoleScopeResolver reaches =
            claimant -> claimant.equals(OF_ONE_COUNCIL) ? new OfCouncil(COUNCIL, ANA) : RoleScope.EVERYTHING;
    private final AuditTrailView trail =
            bench.view(views -> new AuditTrailView(views, chronicle(), new JsonMapper(), reaches));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void tells_everybody_at_the_table_of_ideas_and_only_those_who_run_it_of_people() throws Exception {
        bench.happened(act(NOVEMBER), added("Rosa Diaz"), submitted("Signs in Spanish"), new IdeaAcknowledged(IDEA));

        assertThat(kinds(new CurrentUser(COORDINATOR, Role.COORDINATOR), List.of()))
                .containsExactly("idea-acknowledged", "idea-submitted", "person-added");
        CurrentUser parent = new CurrentUser(new PersonId("ana"), Role.ADVISOR);
        assertThat(kinds(parent, List.of())).containsExactly("idea-submitted");
        assertThat(kinds(parent, List.of("person-added"))).isEmpty();
        assertThatThrownBy(() ->
                        trail.trail(ORGANIZATION, null, null, null, null, null, null, List.of(), 50, parent, ENGLISH))
                .as("other councils' tables")
                .isInstanceOf(RequestDeniedException.class);
    }

    private List<String> kinds(CurrentUser claimant, List<String> asked) {
        return trail.trail(null, COUNCIL, null, null, null, null, null, asked, 50, claimant, ENGLISH).lines().stream()
                .map(AuditLine::kind)
                .toList();
    }

    @Test
    void says_who_did_what_in_the_language_of_the_reader() throws Exception {
        bench.happened(act(NOVEMBER), added("Rosa Diaz"), submitted("Signs in Spanish"), new IdeaAcknowledged(IDEA));

        assertThat(all(ENGLISH).lines())
                .extracting(AuditLine::sentence)
                .containsExactly(
                        "Rosa Diaz read the idea “Signs in Spanish” and said so",
                        "Rosa Diaz submitted the idea “Signs in Spanish” about Clinic 4",
                        "Rosa Diaz added Rosa Diaz, who prefers Spanish");
        assertThat(all(SPANISH).lines())
                .extracting(AuditLine::sentence)
                .startsWith("Rosa Diaz leyó la idea «Signs in Spanish» y lo confirmó");
        assertThat(all(SPANISH).lines()).extracting(AuditLine::roleName).containsOnly("coordinación");
    }

    @Test
    void nobody_is_named_twice_who_did_something_for_themselves() throws Exception {
        PersonId ana = new PersonId("ana");
        bench.happened(
                act(NOVEMBER),
                added("Rosa Diaz"),
                new PersonAdded(ana, ORGANIZATION, new Personal(ana, "Ana Lee"), null, null, "en"),
                new LanguagePreferred(COORDINATOR, "en"),
                new LanguagePreferred(ana, "en"));

        assertThat(all(ENGLISH).lines())
                .extracting(AuditLine::sentence)
                .startsWith("Rosa Diaz noted that Ana Lee prefers English", "Rosa Diaz prefers English");
        assertThat(all(SPANISH).lines().get(1).sentence()).isEqualTo("Rosa Diaz prefiere inglés");
    }

    @Test
    void a_person_is_called_as_they_are_called_now() throws Exception {
        bench.happened(act(NOVEMBER), added("Rosa Diaz"), submitted("Signs"));
        bench.happened(
                act(NOVEMBER), new ContactCorrected(COORDINATOR, new Personal(COORDINATOR, "Rosa Vega"), null, null));

        assertThat(all(ENGLISH).lines()).extracting(AuditLine::actorName).containsOnly("Rosa Vega");
    }

    @Test
    void nothing_is_told_of_who_was_erased() throws Exception {
        bench.happened(act(NOVEMBER), added(null), submitted(null), new IdeaAcknowledged(IDEA));

        assertThat(all(ENGLISH).lines().getFirst().sentence())
                .isEqualTo("A former advisor read the idea “words that were erased” and said so");
        assertThat(all(SPANISH).lines().getFirst().sentence())
                .isEqualTo("Una persona que fue asesora leyó la idea «palabras que se borraron» y lo confirmó");
    }

    @Test
    void words_of_people_are_never_read_as_a_template() throws Exception {
        bench.happened(act(NOVEMBER), added("Rosa [{title}] $1"), submitted("{actor} [x] \\ $0"));

        assertThat(all(ENGLISH).lines().getFirst().sentence())
                .isEqualTo("Rosa [{title}] $1 submitted the idea “{actor} [x] \\ $0” about Clinic 4");
    }

    @Test
    void times_are_told_on_the_clock_of_the_council() throws Exception {
        bench.happened(
                act(NOVEMBER),
                new CouncilOpened(COUNCIL, ORGANIZATION, "Family Council", List.of("en"), "America/Chicago", 8, 4, 24),
                SampleEvents.of(org.longtable.contract.meetings.MeetingEvent.MeetingScheduled.class));

        AuditLine line = all(ENGLISH).lines().getFirst();
        assertThat(line.sentence()).contains("Nov 20, 2025, 5:30 PM CST");
        assertThat(line.zone()).isEqualTo("America/Chicago");
        assertThat(line.councilName()).isEqualTo("Family Council");
        assertThat(all(SPANISH).lines().getFirst().sentence()).contains("20 nov 2025");
    }

    @Test
    void a_clock_of_no_council_has_a_name_that_browsers_know() throws Exception {
        bench.happened(act(NOVEMBER), added("Rosa Diaz"));

        assertThat(all(ENGLISH).lines().getFirst().zone()).isEqualTo("UTC");
    }

    @Test
    void every_event_is_told_in_both_languages_without_a_gap() throws Exception {
        for (Class<? extends DomainEvent> event : EventCatalog.events()) {
            bench.happened(act(NOVEMBER), SampleEvents.of(event));
        }

        for (Locale language : List.of(ENGLISH, SPANISH)) {
            List<AuditLine> lines = trail.trail(
                            ORGANIZATION, null, null, null, null, null, null, List.of(), 200, LEADER, language)
                    .lines();
            assertThat(lines).hasSize(EventCatalog.events().size());
            assertThat(lines).extracting(AuditLine::sentence).allSatisfy(it -> assertThat(it)
                    .doesNotContain("{", "}", "[", "]", "null")
                    .isNotBlank());
        }
    }

    @Test
    void pages_by_position_and_filters_on_the_way() throws Exception {
        for (int i = 0; i < 5; i++) {
            bench.happened(act(NOVEMBER), submitted("Idea " + i), new IdeaAcknowledged(IDEA));
        }
        bench.happened(act("council-2", NOVEMBER), new IdeaAcknowledged(IDEA));

        AuditTrailPage first = submissions(null, 3);
        AuditTrailPage second = submissions(first.before(), 3);

        assertThat(first.lines()).extracting(AuditLine::position).containsExactly(9L, 7L, 5L);
        assertThat(second.lines()).extracting(AuditLine::position).containsExactly(3L, 1L);
        assertThat(second.before()).isNull();
        assertThat(trail.trail(ORGANIZATION, null, null, null, null, null, null, List.of(), 50, ADMINISTRATOR, ENGLISH)
                        .lines())
                .hasSize(11);
    }

    @Test
    void narrows_by_time_of_effect_actor_and_capability() throws Exception {
        bench.happened(act(NOVEMBER), submitted("Early"));
        bench.happened(act(NOVEMBER.plusSeconds(60)), submitted("Late"));

        Instant border = NOVEMBER.plusSeconds(60);
        assertThat(filtered(null, null, border, null)).containsExactly(2L);
        assertThat(filtered(null, null, null, border)).containsExactly(1L);
        assertThat(filtered(null, new PersonId("nobody"), null, null)).isEmpty();
        assertThat(filtered("meetings", null, null, null)).isEmpty();
        assertThat(filtered("ideas", COORDINATOR, null, null)).containsExactly(2L, 1L);
    }

    @Test
    void delivered_twice_it_tells_the_same() throws Exception {
        bench.happened(act(NOVEMBER), added("Rosa Diaz"), submitted("Signs"));
        bench.happened(
                act(NOVEMBER), new ContactCorrected(COORDINATOR, new Personal(COORDINATOR, "Rosa Vega"), null, null));
        AuditTrailPage before = all(ENGLISH);

        bench.again();

        assertThat(all(ENGLISH)).isEqualTo(before);
    }

    @Test
    void opens_an_event_whole_with_its_place_in_the_chain() throws Exception {
        bench.happened(act(NOVEMBER), submitted("Signs"));

        AuditEventDetails event = trail.event(1, ADMINISTRATOR, ENGLISH);

        assertThat(event.type()).isEqualTo("ideas.IdeaSubmitted");
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.stream()).isEqualTo("idea-1");
        assertThat(event.payload()).containsEntry("area", "Clinic 4").doesNotContainKey("stream");
        assertThat(event.act()).containsEntry("request", "request");
        assertThat(event.chain().hash()).isEqualTo("hash-1");
        assertThatThrownBy(() -> trail.event(2, ADMINISTRATOR, ENGLISH)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_leader_learns_that_something_was_confided_and_not_what_or_by_whom() throws Exception {
        PersonId ana = new PersonId("ana");
        MeetingId meeting = new MeetingId("meeting-1");
        bench.happened(
                act(NOVEMBER),
                added("Rosa Diaz"),
                new AccommodationRequested(
                        meeting, COORDINATOR, AccommodationKind.ACCESS, null, new Personal(COORDINATOR, "a ramp")),
                new AccommodationRequested(meeting, ana, AccommodationKind.ACCESS, null, new Personal(ana, "a ramp")),
                submitted("Signs in Spanish"));

        AuditTrailPage told = read(LEADER, null);

        assertThat(told.lines())
                .extracting(AuditLine::sentence)
                .containsExactly(
                        "Rosa Diaz submitted the idea “Signs in Spanish” about Clinic 4",
                        "Rosa Diaz noted what somebody needs at a meeting",
                        "Somebody at the council noted what somebody needs at a meeting",
                        "Somebody at the council added a person");
        assertThat(told.lines())
                .extracting(AuditLine::actor)
                .containsExactly("coordinator-1", "coordinator-1", "anonymous", "anonymous");
        assertThat(told.dataSubjects()).isEmpty();
        assertThat(read(ADMINISTRATOR, null).dataSubjects()).containsExactly(ana, COORDINATOR, COORDINATOR);
        assertThat(read(LEADER, COORDINATOR).lines())
                .as("asking for one person's doings does not tell them either")
                .hasSize(2);
        assertThat(List.of(COORDINATOR, ana, new PersonId("nobody-at-all")))
                .extracting(asked -> read(LEADER, asked, 1).before())
                .as("nor does how far one has to look for them")
                .containsOnly(read(LEADER, null, 1).before());
        AuditEventDetails event = trail.event(3, LEADER, ENGLISH);
        assertThat(event.payload()).isEmpty();
        assertThat(event.act()).isEmpty();
        assertThat(event.stream()).isEmpty();
        assertThat(trail.event(4, LEADER, ENGLISH).payload()).isNotEmpty();
    }

    private AuditTrailPage read(CurrentUser reader, @Nullable PersonId actor) {
        return read(reader, actor, 50);
    }

    private AuditTrailPage read(CurrentUser reader, @Nullable PersonId actor, int limit) {
        return trail.trail(null, COUNCIL, null, null, actor, null, null, List.of(), limit, reader, ENGLISH);
    }

    @Test
    void a_spreadsheet_never_gets_a_formula() throws Exception {
        bench.happened(
                act(NOVEMBER),
                added("=HYPERLINK(\"http://x\",\"y\")"),
                new MeetingCancelled(new MeetingId("meeting-1"), Words.plain("snow,\r\n\"ice\"")));

        String csv = export(AuditTrailView.AuditExportFormat.csv);

        assertThat(csv).startsWith("\ufeffposition,recorded,effective,");
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")
                .doesNotContain(",=")
                .doesNotContain(",\"=");
        assertThat(csv).contains(": snow,\r\n\"\"ice\"\"\"\r\n");
    }

    @Test
    void exports_everything_as_json() throws Exception {
        for (int i = 0; i < 600; i++) {
            bench.happened(act(NOVEMBER), new IdeaAcknowledged(IDEA));
        }

        assertThat(new JsonMapper().readTree(export(AuditTrailView.AuditExportFormat.json)))
                .hasSize(600);
    }

    private String export(AuditTrailView.AuditExportFormat format) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        trail.export(null, COUNCIL, null, null, null, null, List.of(), format, ADMINISTRATOR, ENGLISH, response);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private AuditTrailPage all(Locale language) {
        return trail.trail(null, COUNCIL, null, null, null, null, null, List.of(), 50, ADMINISTRATOR, language);
    }

    private AuditTrailPage submissions(@Nullable Long before, int limit) {
        return trail.trail(
                null,
                COUNCIL,
                before,
                null,
                null,
                null,
                null,
                List.of("idea-submitted"),
                limit,
                ADMINISTRATOR,
                ENGLISH);
    }

    private List<Long> filtered(
            @Nullable String capability, @Nullable PersonId actor, @Nullable Instant from, @Nullable Instant to) {
        List<Long> positions = new ArrayList<>();
        trail.trail(null, COUNCIL, null, capability, actor, from, to, List.of(), 50, ADMINISTRATOR, ENGLISH)
                .lines()
                .forEach(it -> positions.add(it.position()));
        return positions;
    }

    private static PersonAdded added(@Nullable String name) {
        return new PersonAdded(COORDINATOR, ORGANIZATION, new Personal(COORDINATOR, name), null, null, "es");
    }

    private static IdeaSubmitted submitted(@Nullable String title) {
        return new IdeaSubmitted(
                IDEA, COORDINATOR, new Personal(COORDINATOR, title), null, Words.plain("Clinic 4"), "en", null);
    }

    /** A role scope that covers one council and one person. */
    private record OfCouncil(CouncilId council, PersonId person) implements RoleScope {

        @Override
        public boolean coversOrganization() {
            return false;
        }

        @Override
        public Set<CouncilId> councils() {
            return Set.of(council);
        }

        @Override
        public boolean covers(PersonId other) {
            return other.equals(person);
        }

        @Override
        public boolean considers(PersonId other) {
            return covers(other);
        }

        @Override
        public boolean seats(PersonId other) {
            return covers(other);
        }
    }

    private static EventMetadata actOfNoCouncil() {
        return new EventMetadata(
                ORGANIZATION, null, new PersonId("ada"), Role.ADMINISTRATOR, null, "r", "c", null, NOVEMBER);
    }

    @Test
    void the_trail_of_the_organization_holds_what_the_role_reaches_and_nothing_tells_of_the_rest() throws Exception {
        bench.happened(actOfNoCouncil(), new OrganizationCreated(ORGANIZATION, "Lakeside", "USD"));
        for (int i = 0; i < 5; i++) {
            bench.happened(act(NOVEMBER), new IdeaAcknowledged(IDEA));
            bench.happened(act("council-2", NOVEMBER), new IdeaAcknowledged(IDEA));
            for (PersonId person : List.of(ANA, LUIS, COORDINATOR)) {
                bench.happened(actOfNoCouncil(), new LanguagePreferred(person, "es"));
            }
        }

        assertThat(positions(OF_ONE_COUNCIL))
                .as("their council, whom they reach, themselves, and the organization itself")
                .containsExactly(26L, 24L, 22L, 21L, 19L, 17L, 16L, 14L, 12L, 11L, 9L, 7L, 6L, 4L, 2L, 1L);
        assertThat(positions(ADMINISTRATOR)).hasSize(26);
    }

    /** Returns all positions, read in pages of three. Every page but the last is full and continues from an event that it contains. */
    private List<Long> positions(CurrentUser reader) {
        List<Long> positions = new ArrayList<>();
        Long before = null;
        do {
            AuditTrailPage page =
                    trail.trail(ORGANIZATION, null, before, null, null, null, null, List.of(), 3, reader, ENGLISH);
            page.lines().forEach(it -> positions.add(it.position()));
            before = page.before();
            if (before != null) {
                assertThat(page.lines()).hasSize(3);
                assertThat(before).isEqualTo(positions.getLast());
            }
        } while (before != null);
        return positions;
    }

    @Test
    void an_export_holds_no_more_than_the_trail() throws Exception {
        bench.happened(act(NOVEMBER), new IdeaAcknowledged(IDEA));
        bench.happened(act("council-2", NOVEMBER), new IdeaAcknowledged(IDEA));
        MockHttpServletResponse response = new MockHttpServletResponse();
        trail.export(
                ORGANIZATION,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                AuditTrailView.AuditExportFormat.json,
                OF_ONE_COUNCIL,
                ENGLISH,
                response);

        assertThat(new JsonMapper().readTree(response.getContentAsString(StandardCharsets.UTF_8)))
                .extracting(it -> it.path("position").asLong())
                .containsExactly(1L);
    }

    private EventReader chronicle() {
        return new EventReader() {
            @Override
            public Optional<TrackedEventMessage<?>> eventAt(long position) {
                return bench.at(position);
            }

            @Override
            public Optional<CommitHeader> commitAt(long position) {
                return bench.at(position)
                        .map(it -> new CommitHeader(position, 1, "hash-0", "hash-" + position, NOVEMBER));
            }
        };
    }
}
