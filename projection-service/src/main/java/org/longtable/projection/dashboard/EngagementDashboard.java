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
import org.longtable.admission.Claimant;
import org.longtable.admission.RoleReach;
import org.longtable.admission.RoleReaches;
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
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ten figures that leadership watches, of a council and, summed when asked, of its organization. */
@View(name = "engagement-dashboard", version = 2, order = View.Order.ORGANIZATION)
class EngagementDashboard {

    private static final int MOST_COUNCILS = 10_000;

    private final Documents<Listed> councils;
    private final Documents<Seats> seats;
    private final Documents<IdeaLives> ideas;
    private final Documents<Claims> claims;
    private final Documents<Attendance> attendance;
    private final InstantSource clock;
    private final RoleReaches reaches;

    EngagementDashboard(Views views, InstantSource clock, RoleReaches reaches) {
        this.reaches = reaches;
        this.councils = views.documents(EngagementDashboard.class, "councils", Listed.class);
        this.seats = views.documents(EngagementDashboard.class, "seats", Seats.class);
        this.ideas = views.documents(EngagementDashboard.class, "ideas", IdeaLives.class);
        this.claims = views.documents(EngagementDashboard.class, "claims", Claims.class);
        this.attendance = views.documents(EngagementDashboard.class, "attendance", Attendance.class);
        this.clock = clock;
    }

    /** A council of an organization. */
    public record Listed(CouncilId council) {}

    @EventHandler
    void on(CouncilOpened event, Recorded at) {
        String council = event.council().value();
        councils.put(event.organization().value() + "/" + council, at, new Listed(event.council()));
        seats.change(council, at, Seats::none, it -> it.in(event.zone())
                .wants(new Seats.Wanted(at.effective(), event.familySeats(), event.staffSeats())));
    }

    @EventHandler
    void on(SeatsChanged event, Recorded at) {
        Seats.Wanted wanted = new Seats.Wanted(at.effective(), event.familySeats(), event.staffSeats());
        seats.change(event.council().value(), at, Seats::none, it -> it.wants(wanted));
    }

    @EventHandler
    void on(CouncilClosed event, Recorded at) {
        seats.change(event.council().value(), at, Seats::none, it -> it.closed(at.effective()));
    }

    @EventHandler
    void on(RosterEvent event, Recorded at) {
        switch (event) {
            case AdvisorJoined e -> member(e, at, it -> it.sits(e.seat(), e.joinedOn()));
            case AdvisorReturned e -> member(e, at, it -> it.sits(e.seat(), e.returnedOn()));
            case AdvisorSteppedDown e -> member(e, at, it -> it.leaves(e.leftOn(), e.termCompleted()));
            case AdvisorLapsed e ->
                seats.change(
                        at.council(),
                        at,
                        Seats::none,
                        it -> it.member(
                                e.advisor().value(),
                                it.member(e.advisor().value(), e.person())
                                        .leaves(LocalDate.ofInstant(at.effective(), ZoneId.of(it.zone())), false)));
            case ProspectNominated e -> {}
            case ProspectContacted e -> {}
            case ProspectInvited e -> {}
            case InvitationDeclined e -> {}
        }
    }

    @EventHandler
    void on(OnboardingStepCompleted event, Recorded at) {
        Seats.Proof proof = new Seats.Proof(event.step(), event.completedOn(), event.expiresOn());
        String advisor = event.advisor().value();
        seats.change(
                at.council(),
                at,
                Seats::none,
                it -> it.member(advisor, it.member(advisor, event.person()).proves(proof)));
    }

    @EventHandler
    void on(IdeaEvent event, Recorded at) {
        ideas.change(at.council(), at, IdeaLives::none, it -> it.after(event, at.effective()));
    }

    @EventHandler
    void on(PayAccountEvent event, Recorded at) {
        if (at.act().council() != null) {
            claims.change(at.council(), at, Claims::none, it -> it.after(event, at.effective()));
        }
    }

    @EventHandler
    void on(MeetingPublished event, Recorded at) {
        attendance.change(
                at.council(),
                at,
                Attendance::none,
                it -> it.invited(event.meeting().value(), event.invited()));
    }

    @EventHandler
    void on(MorePeopleInvited event, Recorded at) {
        attendance.change(
                at.council(),
                at,
                Attendance::none,
                it -> it.invited(event.meeting().value(), event.invited()));
    }

    @EventHandler
    void on(AttendanceTaken event, Recorded at) {
        attendance.change(at.council(), at, Attendance::none, it -> it.taken(event, at.effective()));
    }

    @EventHandler
    void on(MeetingClosed event, Recorded at) {
        attendance.change(
                at.council(),
                at,
                Attendance::none,
                it -> it.closed(event.meeting().value(), at.effective()));
    }

    @EventHandler
    void on(MeetingCancelled event, Recorded at) {
        attendance.change(
                at.council(),
                at,
                Attendance::none,
                it -> it.cancelled(event.meeting().value()));
    }

    @Operation(
            summary = "A council's figures, by month",
            description =
                    "The twelve months that end now, or those from and to which are asked for (2025-01), 36 at most.",
            tags = "dashboard")
    @GetMapping("/api/councils/{council}/dashboard")
    Dashboard council(
            @PathVariable CouncilId council,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @Parameter(hidden = true) Claimant claimant,
            Locale reader) {
        Outlook outlook = claimant.readsFromOutside() ? Outlook.INTO_A_COUNCIL : Outlook.WITHIN;
        Seats found = seats.find(council.value()).orElseThrow(() -> new NotFound("no-such-council"));
        Months months = Months.asked(from, to, ZoneId.of(found.zone()), clock.instant());
        return new Reader(null, council.value(), List.of(months), measured(council, found, months), outlook, reader)
                .dashboard();
    }

    @Operation(
            summary = "An organization's figures, by month",
            description = "Summed from its councils, as far as the role reaches in which somebody asks,"
                    + " each by the calendar of its own zone.",
            tags = "dashboard")
    @GetMapping("/api/organizations/{organization}/dashboard")
    Dashboard organization(
            @PathVariable OrganizationId organization,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @Parameter(hidden = true) Claimant claimant,
            Locale reader) {
        Outlook outlook = claimant.readsFromWithinAll() ? Outlook.WITHIN : Outlook.OVER_ALL;
        Instant now = clock.instant();
        List<Months> calendars = new ArrayList<>();
        Measured sum = new Measured();
        RoleReach reach = reaches.of(claimant);
        for (Listed listed : councils.page(organization.value() + "/", "", true, MOST_COUNCILS)) {
            if (!reach.covers(listed.council())) {
                continue;
            }
            Seats found = seats.find(listed.council().value()).orElseGet(Seats::none);
            Months own = Months.asked(from, to, ZoneId.of(found.zone()), now);
            Months months = calendars.isEmpty() ? own : calendars.getFirst().in(own.zone());
            calendars.add(months);
            sum.add(measured(listed.council(), found, months));
        }
        if (calendars.isEmpty()) {
            calendars.add(Months.asked(from, to, ZoneOffset.UTC, now));
        }
        return new Reader(organization.value(), null, calendars, sum, outlook, reader).dashboard();
    }

    private Measured measured(CouncilId council, Seats found, Months months) {
        return new Measuring(months, found)
                .all(
                        ideas.find(council.value()).orElseGet(IdeaLives::none),
                        claims.find(council.value()).orElseGet(Claims::none),
                        attendance.find(council.value()).orElseGet(Attendance::none));
    }

    private void member(RosterEvent event, Recorded at, UnaryOperator<Seats.Member> change) {
        String advisor = event.advisor().value();
        seats.change(
                at.council(),
                at,
                Seats::none,
                it -> it.member(advisor, change.apply(it.member(advisor, event.person()))));
    }
}
