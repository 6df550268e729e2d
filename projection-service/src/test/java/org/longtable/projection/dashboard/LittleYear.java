package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Role;
import org.longtable.contract.RosterId;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.projection.projectionframework.ViewBench;

/** Records the events of one year of a council in Chicago that is small enough to count by hand. Today is 15 January 2026. */
final class LittleYear implements AutoCloseable {

    static final CurrentUser COORDINATOR = new CurrentUser(new PersonId("elena"), Role.COORDINATOR);

    static final CouncilId COUNCIL = new CouncilId("council-1");
    static final OrganizationId ORGANIZATION = new OrganizationId("org-1");
    static final RosterId ROSTER = RosterId.of(COUNCIL);
    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    final ViewBench bench = new ViewBench();
    private final InstantSource today = InstantSource.fixed(Instant.parse("2026-01-15T18:00:00Z"));
    final EngagementDashboardView view =
            bench.view(views -> new EngagementDashboardView(views, today, any -> RoleScope.EVERYTHING));

    static LittleYear opened() throws Exception {
        LittleYear year = new LittleYear();
        year.opened(COUNCIL, "2024-06-01", ZONE);
        return year;
    }

    void opened(CouncilId council, String day, ZoneId zone) throws Exception {
        bench.happened(
                ViewBench.act(council.value(), noon(day)),
                new CouncilOpened(council, ORGANIZATION, "Families", List.of("en"), zone.getId(), 4, 2, 24));
    }

    /** Applies events that take effect at noon of a day in Chicago. */
    void on(String day, DomainEvent... events) throws Exception {
        bench.happened(ViewBench.act(noon(day)), events);
    }

    void at(String instant, DomainEvent... events) throws Exception {
        bench.happened(ViewBench.act(Instant.parse(instant)), events);
    }

    void in(String council, String day, DomainEvent... events) throws Exception {
        EventMetadata act = ViewBench.act(council, noon(day));
        bench.happened(act, events);
    }

    Dashboard dashboard() {
        return view.council(COUNCIL, null, null, COORDINATOR, Locale.ENGLISH);
    }

    static Dashboard.MetricValue reading(Dashboard dashboard, String figure) {
        return dashboard.figures().stream()
                .filter(it -> it.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    static Ratio ratio(Dashboard dashboard, String figure) {
        Dashboard.MetricValue reading = reading(dashboard, figure);
        return new Ratio(reading.numerator(), reading.denominator());
    }

    static Ratio ratio(Dashboard dashboard, String figure, String month) {
        return reading(dashboard, figure).months().stream()
                .filter(it -> it.month().equals(month))
                .map(it -> new Ratio(it.numerator(), it.denominator()))
                .findFirst()
                .orElseThrow();
    }

    static AdvisorJoined joined(String person, SeatKind seat, String day) {
        LocalDate from = LocalDate.parse(day);
        Relationship relationship = seat == SeatKind.STAFF ? Relationship.STAFF : Relationship.PARENT;
        return new AdvisorJoined(
                ROSTER, advisor(person), person(person), name(person), seat, relationship, from, from.plusYears(2));
    }

    static AdvisorSteppedDown left(String person, String day, boolean completed) {
        return new AdvisorSteppedDown(
                ROSTER, advisor(person), person(person), SeatKind.FAMILY, LocalDate.parse(day), completed, null);
    }

    static OnboardingStepCompleted step(String person, OnboardingStep step, String day, String expires) {
        return new OnboardingStepCompleted(
                advisor(person),
                person(person),
                step,
                null,
                LocalDate.parse(day),
                expires.isEmpty() ? null : LocalDate.parse(expires));
    }

    static AttendanceTaken attended(String meeting, String person, AttendeeGroup side, AttendanceStatus presence) {
        return new AttendanceTaken(new MeetingId(meeting), person(person), presence, side);
    }

    static IdeaSubmitted idea(String id, String author) {
        PersonId person = person(author.isEmpty() ? "somebody" : author);
        return new IdeaSubmitted(new IdeaId(id), author.isEmpty() ? null : person, name("x"), null, null, "en", null);
    }

    static ClaimSubmitted claimed(String claim, long cents) {
        return new ClaimSubmitted(
                account(),
                new ClaimId(claim),
                person("ana"),
                null,
                LocalDate.parse("2025-10-01"),
                PayCategory.TIME,
                1000,
                Rate.usd(cents * 10),
                Money.usd(cents),
                null,
                false,
                null);
    }

    static ClaimApproved approved(String claim, long cents) {
        return new ClaimApproved(account(), new ClaimId(claim), Money.usd(cents));
    }

    static ClaimPaid paid(String claim, long cents, String day) {
        return new ClaimPaid(
                account(), new ClaimId(claim), Money.usd(cents), PayMethod.CHECK, null, LocalDate.parse(day));
    }

    static PayAccountId account() {
        return PayAccountId.of(person("ana"), 2025);
    }

    static PersonId person(String name) {
        return new PersonId(name);
    }

    static Personal name(String name) {
        return new Personal(person(name), name);
    }

    @Override
    public void close() {
        bench.close();
    }

    private static AdvisorId advisor(String person) {
        return new AdvisorId("advisor-" + person);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
    }
}
