package org.longtable.projection.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Calculates the ten leadership metrics for a council or for all councils of an organization. */
@View(name = "engagement-dashboard", version = 2, order = View.SequencingKey.ORGANIZATION)
class EngagementDashboardView {

    private static final int MOST_COUNCILS = 10_000;

    private final DocumentStore<CouncilListing> councils;
    private final DocumentStore<SeatHistory> seats;
    private final DocumentStore<IdeaTimelines> ideas;
    private final DocumentStore<ClaimTimelines> claims;
    private final DocumentStore<CouncilAttendance> attendance;
    private final InstantSource clock;
    private final RoleScopeResolver reaches;

    EngagementDashboardView(ViewRegistry views, InstantSource clock, RoleScopeResolver reaches) {
        this.reaches = reaches;
        this.councils = views.documents(EngagementDashboardView.class, "councils", CouncilListing.class);
        this.seats = views.documents(EngagementDashboardView.class, "seats", SeatHistory.class);
        this.ideas = views.documents(EngagementDashboardView.class, "ideas", IdeaTimelines.class);
        this.claims = views.documents(EngagementDashboardView.class, "claims", ClaimTimelines.class);
        this.attendance = views.documents(EngagementDashboardView.class, "attendance", CouncilAttendance.class);
        this.clock = clock;
    }

    /** Stores the id of a council under its organization. */
    public record CouncilListing(CouncilId council) {}

    @EventHandler
    void on(CouncilOpened event, EventEnvelope at) {
        String council = event.council().value();
        councils.replace(event.organization().value() + "/" + council, at, new CouncilListing(event.council()));
        seats.change(council, at, SeatHistory::none, it -> it.in(event.zone())
                .wants(new SeatHistory.SeatTarget(at.effective(), event.familySeats(), event.staffSeats())));
    }

    @EventHandler
    void on(SeatsChanged event, EventEnvelope at) {
        SeatHistory.SeatTarget wanted =
                new SeatHistory.SeatTarget(at.effective(), event.familySeats(), event.staffSeats());
        seats.change(event.council().value(), at, SeatHistory::none, it -> it.wants(wanted));
    }

    @EventHandler
    void on(CouncilClosed event, EventEnvelope at) {
        seats.change(event.council().value(), at, SeatHistory::none, it -> it.closed(at.effective()));
    }

    @EventHandler
    void on(RosterEvent event, EventEnvelope at) {
        switch (event) {
            case AdvisorJoined e -> member(e, at, it -> it.startTerm(e.seat(), e.joinedOn()));
            case AdvisorReturned e -> member(e, at, it -> it.startTerm(e.seat(), e.returnedOn()));
            case AdvisorSteppedDown e -> member(e, at, it -> it.endTerm(e.leftOn(), e.termCompleted()));
            case AdvisorLapsed e ->
                seats.change(
                        at.council(),
                        at,
                        SeatHistory::none,
                        it -> it.member(
                                e.advisor().value(),
                                it.member(e.advisor().value(), e.person())
                                        .endTerm(LocalDate.ofInstant(at.effective(), ZoneId.of(it.zone())), false)));
            case ProspectNominated e -> {}
            case ProspectContacted e -> {}
            case ProspectInvited e -> {}
            case InvitationDeclined e -> {}
        }
    }

    @EventHandler
    void on(OnboardingStepCompleted event, EventEnvelope at) {
        SeatHistory.CompletedOnboardingStep proof =
                new SeatHistory.CompletedOnboardingStep(event.step(), event.completedOn(), event.expiresOn());
        String advisor = event.advisor().value();
        seats.change(
                at.council(),
                at,
                SeatHistory::none,
                it -> it.member(advisor, it.member(advisor, event.person()).withCompletedStep(proof)));
    }

    @EventHandler
    void on(IdeaEvent event, EventEnvelope at) {
        ideas.change(at.council(), at, IdeaTimelines::none, it -> it.after(event, at.effective()));
    }

    @EventHandler
    void on(PayAccountEvent event, EventEnvelope at) {
        if (at.act().council() != null) {
            claims.change(at.council(), at, ClaimTimelines::none, it -> it.after(event, at.effective()));
        }
    }

    @EventHandler
    void on(MeetingPublished event, EventEnvelope at) {
        attendance.change(
                at.council(),
                at,
                CouncilAttendance::none,
                it -> it.invited(event.meeting().value(), event.invited()));
    }

    @EventHandler
    void on(MorePeopleInvited event, EventEnvelope at) {
        attendance.change(
                at.council(),
                at,
                CouncilAttendance::none,
                it -> it.invited(event.meeting().value(), event.invited()));
    }

    @EventHandler
    void on(AttendanceTaken event, EventEnvelope at) {
        attendance.change(at.council(), at, CouncilAttendance::none, it -> it.taken(event, at.effective()));
    }

    @EventHandler
    void on(MeetingClosed event, EventEnvelope at) {
        attendance.change(
                at.council(),
                at,
                CouncilAttendance::none,
                it -> it.withMeetingClosed(event.meeting().value(), at.effective()));
    }

    @EventHandler
    void on(MeetingCancelled event, EventEnvelope at) {
        attendance.change(
                at.council(),
                at,
                CouncilAttendance::none,
                it -> it.cancelled(event.meeting().value()));
    }

    @Operation(
            summary = "Get a council's metrics by month",
            description = "Covers the last twelve months by default, or the months in the parameters from and to (for"
                    + " example 2025-01). A request covers at most 36 months.",
            tags = "dashboard")
    @GetMapping("/api/councils/{council}/dashboard")
    Dashboard council(
            @PathVariable CouncilId council,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @Parameter(hidden = true) CurrentUser claimant,
            Locale reader) {
        DisclosureControl outlook =
                claimant.isCouncilOutsider() ? DisclosureControl.INTO_A_COUNCIL : DisclosureControl.WITHIN;
        SeatHistory found = seats.find(council.value()).orElseThrow(() -> new NotFoundException("no-such-council"));
        MonthRange months = MonthRange.ofRequest(from, to, ZoneId.of(found.zone()), clock.instant());
        return new DashboardAssembler(
                        null, council.value(), List.of(months), measured(council, found, months), outlook, reader)
                .dashboard();
    }

    @Operation(
            summary = "Get an organization's metrics by month",
            description =
                    "Sums the councils that the role covers. The months of each council follow its own time zone.",
            tags = "dashboard")
    @GetMapping("/api/organizations/{organization}/dashboard")
    Dashboard organization(
            @PathVariable OrganizationId organization,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @Parameter(hidden = true) CurrentUser claimant,
            Locale reader) {
        DisclosureControl outlook =
                claimant.isInsiderOfAllCouncils() ? DisclosureControl.WITHIN : DisclosureControl.OVER_ALL;
        Instant now = clock.instant();
        List<MonthRange> calendars = new ArrayList<>();
        MetricTotals sum = new MetricTotals();
        RoleScope reach = reaches.of(claimant);
        for (CouncilListing listed : councils.page(organization.value() + "/", "", true, MOST_COUNCILS)) {
            if (!reach.covers(listed.council())) {
                continue;
            }
            SeatHistory found = seats.find(listed.council().value()).orElseGet(SeatHistory::none);
            MonthRange own = MonthRange.ofRequest(from, to, ZoneId.of(found.zone()), now);
            MonthRange months = calendars.isEmpty() ? own : calendars.getFirst().in(own.zone());
            calendars.add(months);
            sum.add(measured(listed.council(), found, months));
        }
        if (calendars.isEmpty()) {
            calendars.add(MonthRange.ofRequest(from, to, ZoneOffset.UTC, now));
        }
        return new DashboardAssembler(organization.value(), null, calendars, sum, outlook, reader).dashboard();
    }

    private MetricTotals measured(CouncilId council, SeatHistory found, MonthRange months) {
        return new MetricCalculator(months, found)
                .calculate(
                        ideas.find(council.value()).orElseGet(IdeaTimelines::none),
                        claims.find(council.value()).orElseGet(ClaimTimelines::none),
                        attendance.find(council.value()).orElseGet(CouncilAttendance::none));
    }

    private void member(RosterEvent event, EventEnvelope at, UnaryOperator<SeatHistory.SeatMember> change) {
        String advisor = event.advisor().value();
        seats.change(
                at.council(),
                at,
                SeatHistory::none,
                it -> it.member(advisor, change.apply(it.member(advisor, event.person()))));
    }
}
