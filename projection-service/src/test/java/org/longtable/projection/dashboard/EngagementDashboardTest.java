package org.longtable.projection.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.longtable.projection.dashboard.LittleYear.COUNCIL;
import static org.longtable.projection.dashboard.LittleYear.ORGANIZATION;
import static org.longtable.projection.dashboard.LittleYear.account;
import static org.longtable.projection.dashboard.LittleYear.approved;
import static org.longtable.projection.dashboard.LittleYear.attended;
import static org.longtable.projection.dashboard.LittleYear.claimed;
import static org.longtable.projection.dashboard.LittleYear.idea;
import static org.longtable.projection.dashboard.LittleYear.joined;
import static org.longtable.projection.dashboard.LittleYear.left;
import static org.longtable.projection.dashboard.LittleYear.name;
import static org.longtable.projection.dashboard.LittleYear.paid;
import static org.longtable.projection.dashboard.LittleYear.person;
import static org.longtable.projection.dashboard.LittleYear.ratio;
import static org.longtable.projection.dashboard.LittleYear.reading;
import static org.longtable.projection.dashboard.LittleYear.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.projection.projectionframework.NotFoundException;

@Tag("integration")
class EngagementDashboardTest {

    private static final CurrentUser ADMINISTRATOR = new CurrentUser(new PersonId("ada"), Role.ADMINISTRATOR);
    private static final CurrentUser LEADER = new CurrentUser(new PersonId("lea"), Role.LEADER);

    private LittleYear year;

    @BeforeEach
    void open() throws Exception {
        year = LittleYear.opened();
    }

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void family_share_and_seat_fill_stand_as_of_the_end_of_each_month() throws Exception {
        members();
        year.on("2025-11-01", new SeatsChanged(COUNCIL, 5, 2));

        Dashboard dashboard = year.dashboard();

        assertThat(ratio(dashboard, "family-share")).isEqualTo(new Ratio(3, 4));
        assertThat(ratio(dashboard, "family-share", "2025-02")).isEqualTo(new Ratio(4, 4));
        assertThat(ratio(dashboard, "family-share", "2025-06")).isEqualTo(new Ratio(3, 4));
        assertThat(ratio(dashboard, "family-share", "2025-08")).isEqualTo(new Ratio(4, 5));
        assertThat(ratio(dashboard, "seat-fill")).isEqualTo(new Ratio(4, 7));
        assertThat(ratio(dashboard, "seat-fill", "2025-10")).isEqualTo(new Ratio(4, 6));
        assertThat(reading(dashboard, "family-share").value()).isEqualTo(0.75);
    }

    @Test
    void retention_leaves_completed_terms_out() throws Exception {
        members();

        Dashboard dashboard = year.dashboard();

        assertThat(ratio(dashboard, "retention")).isEqualTo(new Ratio(2, 3));
        assertThat(ratio(dashboard, "retention", "2025-11")).isEqualTo(new Ratio(0, 0));
        assertThat(ratio(dashboard, "retention", "2025-12")).isEqualTo(new Ratio(2, 3));
    }

    @Test
    void an_advisor_is_ready_while_every_requirement_is_current() throws Exception {
        members();
        for (OnboardingStep step : OnboardingStep.requiredFor(SeatKind.FAMILY)) {
            year.on("2025-01-10", step("dan", step, "2025-01-10", ""));
            if (step != OnboardingStep.HIPAA_TRAINING) {
                year.on("2025-01-10", step("ana", step, "2025-01-10", ""));
            }
        }
        year.on("2025-01-10", step("ana", OnboardingStep.HIPAA_TRAINING, "2025-01-10", "2025-12-31"));
        year.on("2025-07-10", step("eve", OnboardingStep.ORIENTATION, "2025-07-10", ""));

        assertThat(ratio(year.dashboard(), "readiness")).isEqualTo(new Ratio(1, 3));
        assertThat(ratio(year.dashboard(), "readiness", "2025-12")).isEqualTo(new Ratio(2, 3));
    }

    @Test
    void attendance_falls_into_the_month_on_the_clock_of_the_council() throws Exception {
        year.at("2025-12-01T05:59:59Z", attended("m1", "ana", AttendeeGroup.FAMILY, AttendanceStatus.VIDEO));
        year.at("2025-12-01T06:00:00Z", attended("m2", "ana", AttendeeGroup.FAMILY, AttendanceStatus.ABSENT));
        year.at("2025-12-01T06:00:00Z", attended("m2", "sam", AttendeeGroup.STAFF, AttendanceStatus.PHONE));

        Dashboard dashboard = year.dashboard();

        assertThat(ratio(dashboard, "attendance-advisors", "2025-11")).isEqualTo(new Ratio(1, 1));
        assertThat(ratio(dashboard, "attendance-advisors", "2025-12")).isEqualTo(new Ratio(0, 1));
        assertThat(ratio(dashboard, "attendance-advisors")).isEqualTo(new Ratio(1, 2));
        assertThat(ratio(dashboard, "attendance-staff")).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void whoever_was_invited_and_not_noted_was_expected_and_absent() throws Exception {
        MeetingId meeting = new MeetingId("m1");
        year.on(
                "2025-10-01",
                new MeetingPublished(
                        meeting,
                        List.of(
                                new Invitee(person("ana"), AttendeeGroup.FAMILY),
                                new Invitee(person("bea"), AttendeeGroup.FAMILY),
                                new Invitee(person("sam"), AttendeeGroup.STAFF))));
        year.on("2025-10-10", attended("m1", "ana", AttendeeGroup.FAMILY, AttendanceStatus.ABSENT));
        year.on("2025-10-10", attended("m1", "ana", AttendeeGroup.FAMILY, AttendanceStatus.IN_PERSON));
        assertThat(ratio(year.dashboard(), "attendance-advisors")).isEqualTo(new Ratio(1, 1));

        year.on("2025-10-10", new MeetingClosed(meeting, null));

        assertThat(ratio(year.dashboard(), "attendance-advisors")).isEqualTo(new Ratio(1, 2));
        assertThat(ratio(year.dashboard(), "attendance-staff")).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void a_loop_is_closed_by_an_answer_within_30_days() throws Exception {
        year.on("2025-10-01", idea("in-time", "ana"));
        year.on("2025-10-31", answered("in-time"));
        year.on("2025-11-20", answered("in-time"));
        year.on("2025-10-10", idea("late", "ana"));
        year.on("2025-11-30", new IdeaDeclined(new IdeaId("late"), name("ana"), "en"));
        year.on("2025-11-01", idea("never", ""));
        year.on("2025-11-02", idea("taken-back", "ana"), new IdeaWithdrawn(new IdeaId("taken-back")));
        year.on("2025-12-17", idea("too-young", "ana"));

        Dashboard dashboard = year.dashboard();

        assertThat(ratio(dashboard, "loop-closure")).isEqualTo(new Ratio(1, 3));
        assertThat(ratio(dashboard, "loop-closure", "2025-10")).isEqualTo(new Ratio(1, 2));
        assertThat(ratio(dashboard, "loop-closure", "2025-11")).isEqualTo(new Ratio(0, 1));
        assertThat(reading(dashboard, "loop-closure").medianDays()).isEqualTo((30 + 51) / 2.0);
    }

    @Test
    void influence_is_the_share_of_decided_ideas_that_families_see_carried_out() throws Exception {
        members();
        decided("2025-09-01", "of-family", "ana", true);
        decided("2025-09-02", "of-nobody-named", "", true);
        decided("2025-10-01", "of-staff", "sam", true);
        decided("2025-10-02", "not-yet", "ana", false);
        year.on("2025-10-03", idea("declined", "ana"), new IdeaDeclined(new IdeaId("declined"), name("ana"), "en"));
        year.on("2025-10-04", idea("again", "ana"), new IdeaDeclined(new IdeaId("again"), name("ana"), "en"));
        year.on("2025-10-05", new IdeaReopened(new IdeaId("again"), name("ana")));

        Dashboard dashboard = year.dashboard();

        assertThat(ratio(dashboard, "influence")).isEqualTo(new Ratio(2, 5));
        assertThat(ratio(dashboard, "influence", "2025-09")).isEqualTo(new Ratio(2, 2));
        assertThat(ratio(dashboard, "influence", "2025-10")).isEqualTo(new Ratio(0, 3));
    }

    @Test
    void the_band_and_the_chart_tell_where_ideas_are() throws Exception {
        year.on("2025-09-01", idea("a", "ana"), idea("b", "ana"));
        year.on("2025-09-02", new IdeaWeighed(new IdeaId("b"), name("ana")));
        decided("2025-10-01", "c", "ana", false);
        decided("2025-10-02", "d", "ana", true);

        Dashboard dashboard = year.dashboard();

        assertThat(dashboard.band()).isEqualTo(new MetricTotals.IdeaStatusCounts(1, 1, 1, 1));
        assertThat(dashboard.ideas())
                .hasSize(12)
                .contains(
                        new Dashboard.MonthlyIdeaCounts("2025-09", 2, 0),
                        new Dashboard.MonthlyIdeaCounts("2025-10", 2, 1));
    }

    @Test
    void pay_is_in_time_within_30_days_of_approval() throws Exception {
        year.on("2025-10-01", claimed("in-time", 5700), approved("in-time", 5700));
        year.on("2025-10-31", paid("in-time", 5000, "2025-10-20"), paid("in-time", 700, "2025-10-31"));
        year.on("2025-10-02", claimed("late", 1000), approved("late", 1000));
        year.on("2025-11-02", paid("late", 1000, "2025-11-02"));
        year.on("2025-11-03", claimed("half", 2000), approved("half", 2000), paid("half", 500, "2025-11-04"));
        year.on("2025-11-05", claimed("waiting", 300));
        year.on(
                "2025-11-05",
                claimed("no", 400),
                new ClaimDeclined(account(), new ClaimId("no"), Money.usd(400), name("ana")));
        year.on("2025-11-06", claimed("later", 600), approved("later", 600));
        year.on("2025-11-06", new ClaimDeferred(account(), new ClaimId("later"), LocalDate.parse("2026-01-01")));
        year.on("2026-01-10", paid("later", 600, "2026-01-10"));

        Dashboard.MetricValue pay = reading(year.dashboard(), "pay-timeliness");

        assertThat(new Ratio(pay.numerator(), pay.denominator())).isEqualTo(new Ratio(2, 4));
        assertThat(ratio(year.dashboard(), "pay-timeliness", "2025-10")).isEqualTo(new Ratio(1, 2));
        assertThat(pay.open()).containsExactly(Money.usd(1800));
        assertThat(pay.declined()).containsExactly(Money.usd(400));
    }

    @Test
    void a_correction_upwards_opens_a_claim_again() throws Exception {
        year.on("2025-10-01", claimed("c", 1000), approved("c", 1000), paid("c", 1000, "2025-10-02"));
        year.on(
                "2025-10-03",
                new ClaimCorrected(
                        account(),
                        new ClaimId("c"),
                        Money.usd(1000),
                        Money.usd(1250),
                        Money.usd(0),
                        Words.plain("miles")));

        Dashboard.MetricValue pay = reading(year.dashboard(), "pay-timeliness");

        assertThat(pay.open()).containsExactly(Money.usd(250));
        assertThat(pay.numerator()).isEqualTo(1);
    }

    @Test
    void a_figure_opens_onto_its_events_and_says_what_to_do_without_data() throws Exception {
        Dashboard dashboard = year.view.council(COUNCIL, null, null, LittleYear.COORDINATOR, Locale.of("es"));

        Dashboard.MetricValue loop = reading(dashboard, "loop-closure");
        assertThat(loop.value()).isNull();
        assertThat(loop.todo()).startsWith("Se podrá saber");
        assertThat(loop.events().kinds()).containsExactly("idea-submitted", "author-answered", "idea-declined");
        assertThat(loop.events().council()).isEqualTo("council-1");
        assertThat(loop.months().getLast().events().from()).isEqualTo(Instant.parse("2026-01-01T06:00:00Z"));
        assertThat(loop.months().getLast().events().to()).isEqualTo(Instant.parse("2026-02-01T06:00:00Z"));
        assertThat(reading(dashboard, "seat-fill").events().from()).isNull();
        assertThat(dashboard.figures())
                .extracting(Dashboard.MetricValue::number)
                .containsExactly(1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(reading(year.dashboard(), "partnership").todo()).startsWith("Rate the stage");
    }

    @Test
    void other_months_can_be_asked_for() throws Exception {
        year.on("2024-11-05", attended("m1", "ana", AttendeeGroup.FAMILY, AttendanceStatus.VIDEO));

        Dashboard dashboard = year.view.council(
                COUNCIL, YearMonth.of(2024, 10), YearMonth.of(2024, 12), LittleYear.COORDINATOR, Locale.ENGLISH);

        assertThat(dashboard.ideas()).hasSize(3);
        assertThat(ratio(dashboard, "attendance-advisors")).isEqualTo(new Ratio(1, 1));
        assertThat(ratio(year.dashboard(), "attendance-advisors")).isEqualTo(new Ratio(0, 0));
    }

    @Test
    void the_organization_sums_its_councils_each_on_its_own_calendar() throws Exception {
        CouncilId second = new CouncilId("council-2");
        year.opened(second, "2024-06-01", ZoneId.of("America/New_York"));
        members();
        year.in("council-2", "2025-03-01", joined("una", SeatKind.FAMILY, "2025-03-01"));
        year.at("2025-12-01T05:30:00Z", attended("m1", "ana", AttendeeGroup.FAMILY, AttendanceStatus.VIDEO));
        year.bench.happened(
                org.longtable.projection.projectionframework.ViewBench.act(
                        "council-2", Instant.parse("2025-12-01T05:30:00Z")),
                attended("m2", "una", AttendeeGroup.FAMILY, AttendanceStatus.ABSENT));

        Dashboard sum = year.view.organization(ORGANIZATION, null, null, LEADER, Locale.ENGLISH);

        assertThat(ratio(sum, "family-share")).isEqualTo(new Ratio(4, 5));
        assertThat(ratio(sum, "seat-fill")).isEqualTo(new Ratio(5, 12));
        assertThat(ratio(sum, "attendance-advisors", "2025-11")).isEqualTo(new Ratio(1, 1));
        assertThat(ratio(sum, "attendance-advisors", "2025-12")).isEqualTo(new Ratio(0, 1));
        assertThat(reading(sum, "influence").months().getLast().events().from())
                .isEqualTo(Instant.parse("2026-01-01T05:00:00Z"));
        assertThat(reading(sum, "influence").events().organization()).isEqualTo("org-1");
    }

    @Test
    void what_tells_of_few_people_does_not_leave_their_council() throws Exception {
        members();
        year.on("2025-10-01", claimed("c", 1000), approved("c", 1000));
        Dashboard led = year.view.council(COUNCIL, null, null, LEADER, Locale.ENGLISH);
        Dashboard sum = year.view.organization(ORGANIZATION, null, null, LEADER, Locale.ENGLISH);

        for (Dashboard outside : List.of(led, sum)) {
            Dashboard.MetricValue readiness = reading(outside, "readiness");
            assertThat(readiness.suppressed()).isTrue();
            assertThat(readiness.value()).isNull();
            assertThat(readiness.numerator()).isNull();
            assertThat(readiness.months()).allMatch(it -> it.suppressed() || it.denominator() == 0);
            assertThat(reading(outside, "pay-timeliness").amountsSuppressed()).isTrue();
            assertThat(reading(outside, "pay-timeliness").open()).isEmpty();
            assertThat(ratio(outside, "seat-fill"))
                    .as("seats are no people")
                    .isEqualTo(ratio(year.dashboard(), "seat-fill"));
        }
        Dashboard administered = year.view.organization(ORGANIZATION, null, null, ADMINISTRATOR, Locale.ENGLISH);
        assertThat(reading(administered, "readiness").suppressed())
                .as("who runs all councils reads all of them")
                .isFalse();
        assertThat(reading(administered, "pay-timeliness").open()).containsExactly(Money.usd(1000));
        assertThat(reading(year.dashboard(), "readiness").suppressed()).isFalse();
        assertThat(reading(year.dashboard(), "pay-timeliness").open()).containsExactly(Money.usd(1000));
    }

    @Test
    void of_enough_people_the_organization_is_told() throws Exception {
        for (int i = 0; i < 11; i++) {
            year.on("2025-03-01", joined("person-" + i, SeatKind.FAMILY, "2025-03-01"));
        }
        Dashboard.MetricValue readiness =
                reading(year.view.organization(ORGANIZATION, null, null, LEADER, Locale.ENGLISH), "readiness");
        assertThat(readiness.suppressed()).isFalse();
        assertThat(readiness.numerator()).isZero();
        assertThat(readiness.denominator()).isEqualTo(11);
        assertThat(reading(year.view.council(COUNCIL, null, null, LEADER, Locale.ENGLISH), "readiness")
                        .suppressed())
                .as("of one council it could be reckoned from the sum")
                .isTrue();
    }

    @Test
    void a_closed_council_wants_no_seats() throws Exception {
        members();
        year.on("2025-12-10", new CouncilClosed(COUNCIL, Words.plain("merged")));

        assertThat(ratio(year.dashboard(), "seat-fill")).isEqualTo(new Ratio(0, 0));
        assertThat(ratio(year.dashboard(), "seat-fill", "2025-11")).isEqualTo(new Ratio(4, 6));
    }

    @Test
    void delivered_twice_it_tells_the_same() throws Exception {
        members();
        decided("2025-10-02", "d", "ana", true);
        year.on("2025-10-01", claimed("c", 1000), approved("c", 1000), paid("c", 400, "2025-10-02"));
        year.on("2025-10-10", attended("m1", "ana", AttendeeGroup.FAMILY, AttendanceStatus.ABSENT));
        Dashboard before = year.dashboard();

        year.bench.again();

        assertThat(year.dashboard()).isEqualTo(before);
        assertThat(reading(before, "pay-timeliness").open()).containsExactly(Money.usd(600));
    }

    @Test
    void a_council_that_was_never_opened_is_not_found() {
        assertThatThrownBy(() ->
                        year.view.council(new CouncilId("none"), null, null, LittleYear.COORDINATOR, Locale.ENGLISH))
                .isInstanceOf(NotFoundException.class);
    }

    /** Ana and Dan stay, Bea leaves in June, Cleo serves her term until September, Eve comes in July; Sam is staff. */
    private void members() throws Exception {
        for (String name : List.of("ana", "bea", "cleo", "dan")) {
            year.on("2024-12-01", joined(name, SeatKind.FAMILY, "2024-12-01"));
        }
        year.on("2025-03-10", joined("sam", SeatKind.STAFF, "2025-03-10"));
        year.on("2025-06-15", left("bea", "2025-06-15", false));
        year.on("2025-07-05", joined("eve", SeatKind.FAMILY, "2025-07-05"));
        year.on("2025-09-30", left("cleo", "2025-09-30", true));
    }

    private void decided(String day, String id, String author, boolean carriedOut) throws Exception {
        IdeaId idea = new IdeaId(id);
        year.on(day, idea(id, author), new IdeaAccepted(idea, person("sam"), LocalDate.parse(day)));
        if (carriedOut) {
            year.on(day, new ChangeRecorded(idea, name("ana"), LocalDate.parse(day)));
        }
    }

    private static AuthorAnswered answered(String idea) {
        return new AuthorAnswered(new IdeaId(idea), name("ana"), "en");
    }
}
