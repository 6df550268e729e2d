package org.longtable.projection.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.longtable.admission.TellsOfPeople;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.contract.recruiting.Source;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A council's funnel and seats: who is considered, who sits, who has left. */
@View(name = "roster")
class RosterView {

    /** How far somebody is. */
    public enum Stage {
        /** Considered; nobody got in touch yet. */
        NOMINATED,
        /** Somebody got in touch. */
        CONTACTED,
        /** Asked to take a seat. */
        INVITED,
        /** Did not wish to. */
        DECLINED,
        /** Has a seat. */
        SEATED,
        /** Had a seat and was not heard of any more. */
        LAPSED,
        /** Had a seat and left. */
        LEFT
    }

    /**
     * One person's way through the council.
     *
     * @param since when this stage took effect
     * @param contacts how often they were contacted as a prospect
     * @param joinedOn first day of the term, or null before joining
     * @param termEndsOn last day of the term, or null while they have no seat
     * @param leftOn last day as a member, or null while they sit or never sat
     * @param termCompleted whether the term had been served, or null while they sit or never sat
     */
    public record RosterEntry(
            AdvisorId advisor,
            PersonId person,
            SeatKind seat,
            Relationship relationship,
            Source source,
            Stage stage,
            Instant since,
            int contacts,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate termEndsOn,
            @Nullable LocalDate leftOn,
            @Nullable Boolean termCompleted) {

        static RosterEntry of(ProspectNominated e, Recorded at) {
            return new RosterEntry(
                    e.advisor(),
                    e.person(),
                    e.seat(),
                    e.relationship(),
                    e.source(),
                    Stage.NOMINATED,
                    at.effective(),
                    0,
                    null,
                    null,
                    null,
                    null);
        }

        RosterEntry at(Stage next, Recorded at) {
            return new RosterEntry(
                    advisor,
                    person,
                    seat,
                    relationship,
                    source,
                    next,
                    next == stage ? since : at.effective(),
                    contacts,
                    joinedOn,
                    termEndsOn,
                    leftOn,
                    termCompleted);
        }

        RosterEntry contacted(Recorded at) {
            RosterEntry next = stage == Stage.NOMINATED ? at(Stage.CONTACTED, at) : this;
            return new RosterEntry(
                    advisor,
                    person,
                    seat,
                    relationship,
                    source,
                    next.stage,
                    next.since,
                    contacts + 1,
                    joinedOn,
                    termEndsOn,
                    leftOn,
                    termCompleted);
        }

        RosterEntry seated(LocalDate from, LocalDate to, Recorded at) {
            return days(from, to, null, null).at(Stage.SEATED, at);
        }

        RosterEntry gone(Stage how, LocalDate on, @Nullable Boolean completed, Recorded at) {
            return days(joinedOn, null, on, completed).at(how, at);
        }

        private RosterEntry days(
                @Nullable LocalDate joined,
                @Nullable LocalDate termEnds,
                @Nullable LocalDate left,
                @Nullable Boolean completed) {
            return new RosterEntry(
                    advisor,
                    person,
                    seat,
                    relationship,
                    source,
                    stage,
                    since,
                    contacts,
                    joined,
                    termEnds,
                    left,
                    completed);
        }
    }

    /**
     * A council's seats and everybody's way through it, in the order of their nomination.
     *
     * @param familySeats seats wanted for family and patient members
     * @param staffSeats seats wanted for staff partners
     */
    public record Roster(int familySeats, int staffSeats, List<RosterEntry> entries) {

        static final Roster BLANK = new Roster(0, 0, List.of());

        Roster with(RosterEntry entry) {
            return new Roster(
                    familySeats,
                    staffSeats,
                    Stream.concat(entries.stream(), Stream.of(entry)).toList());
        }

        Roster changed(AdvisorId advisor, UnaryOperator<RosterEntry> change) {
            return new Roster(
                    familySeats,
                    staffSeats,
                    entries.stream()
                            .map(it -> it.advisor().equals(advisor) ? change.apply(it) : it)
                            .toList());
        }

        List<RosterEntry> at(Stage stage) {
            return entries.stream().filter(it -> it.stage() == stage).toList();
        }

        int taken(SeatKind kind) {
            return (int)
                    at(Stage.SEATED).stream().filter(it -> it.seat() == kind).count();
        }
    }

    /** Seats of one kind: wanted, and filled. */
    public record Seats(int wanted, int filled) {}

    /**
     * Who sits on a council and who did.
     *
     * @param familyShare family members ÷ members, 0 to 1, or null without members
     * @param members who has a seat
     * @param former who lapsed or left
     */
    public record RosterPage(
            Seats family,
            Seats staff,
            @Nullable Double familyShare,
            List<RosterEntry> members,
            List<RosterEntry> former) {}

    /** Who is considered, by stage; and who said no. */
    public record Pipeline(
            List<RosterEntry> nominated,
            List<RosterEntry> contacted,
            List<RosterEntry> invited,
            List<RosterEntry> declined,
            Seats family,
            Seats staff)
            implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return Stream.of(nominated, contacted, invited, declined)
                    .flatMap(List::stream)
                    .map(RosterEntry::person)
                    .toList();
        }
    }

    private final Documents<Roster> rosters;

    RosterView(Views views) {
        rosters = views.documents(RosterView.class, Roster.class);
    }

    @EventHandler
    void on(CouncilOpened e, Recorded at) {
        seats(e.council(), e.familySeats(), e.staffSeats(), at);
    }

    @EventHandler
    void on(SeatsChanged e, Recorded at) {
        seats(e.council(), e.familySeats(), e.staffSeats(), at);
    }

    @EventHandler
    void on(RosterEvent event, Recorded at) {
        switch (event) {
            case ProspectNominated e ->
                rosters.change(at.council(), at, () -> Roster.BLANK, it -> it.with(RosterEntry.of(e, at)));
            case ProspectContacted e -> change(e, at, it -> it.contacted(at));
            case ProspectInvited e -> change(e, at, it -> it.at(Stage.INVITED, at));
            case InvitationDeclined e -> change(e, at, it -> it.at(Stage.DECLINED, at));
            case AdvisorJoined e -> change(e, at, it -> it.seated(e.joinedOn(), e.termEndsOn(), at));
            case AdvisorReturned e -> change(e, at, it -> it.seated(e.returnedOn(), e.termEndsOn(), at));
            case AdvisorSteppedDown e -> change(e, at, it -> it.gone(Stage.LEFT, e.leftOn(), e.termCompleted(), at));
            case AdvisorLapsed e -> change(e, at, it -> it.gone(Stage.LAPSED, e.lastSeenOn(), null, at));
        }
    }

    @Operation(summary = "Who sits on a council and who did", tags = "recruiting")
    @GetMapping("/api/councils/{council}/roster")
    RosterPage roster(@PathVariable CouncilId council) {
        Roster roster = find(council);
        List<RosterEntry> members = roster.at(Stage.SEATED);
        List<RosterEntry> former = Stream.concat(roster.at(Stage.LAPSED).stream(), roster.at(Stage.LEFT).stream())
                .toList();
        Double share = members.isEmpty() ? null : (double) roster.taken(SeatKind.FAMILY) / members.size();
        return new RosterPage(family(roster), staff(roster), share, members, former);
    }

    @Operation(summary = "Who is considered for a council's seats", tags = "recruiting")
    @GetMapping("/api/councils/{council}/pipeline")
    Pipeline pipeline(@PathVariable CouncilId council, @Parameter(hidden = true) Claimant claimant) {
        Roster roster = find(council);
        Roster seen = new Roster(
                roster.familySeats(),
                roster.staffSeats(),
                roster.entries().stream()
                        .filter(it -> claimant.sees(it.person()))
                        .toList());
        return new Pipeline(
                seen.at(Stage.NOMINATED),
                seen.at(Stage.CONTACTED),
                seen.at(Stage.INVITED),
                seen.at(Stage.DECLINED),
                family(roster),
                staff(roster));
    }

    private Roster find(CouncilId council) {
        return rosters.find(council.value()).orElseThrow(() -> new NotFound("no-such-council"));
    }

    private void seats(CouncilId council, int family, int staff, Recorded at) {
        rosters.change(council.value(), at, () -> Roster.BLANK, it -> new Roster(family, staff, it.entries()));
    }

    private void change(RosterEvent event, Recorded at, UnaryOperator<RosterEntry> change) {
        rosters.change(at.council(), at, () -> Roster.BLANK, it -> it.changed(event.advisor(), change));
    }

    private static Seats family(Roster roster) {
        return new Seats(roster.familySeats(), roster.taken(SeatKind.FAMILY));
    }

    private static Seats staff(Roster roster) {
        return new Seats(roster.staffSeats(), roster.taken(SeatKind.STAFF));
    }
}
