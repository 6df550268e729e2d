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
import org.longtable.admission.CurrentUser;
import org.longtable.admission.HasDataSubjects;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.ProspectSource;
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
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists a council's current and former members and its recruiting pipeline. */
@View(name = "roster")
class RosterView {

    /** Lists the stages of a person's membership from nomination to leaving. */
    public enum RecruitingStage {
        /** The person is a prospect and has not been contacted yet. */
        NOMINATED,
        /** The person was contacted. */
        CONTACTED,
        /** The person was invited to take a seat. */
        INVITED,
        /** The person declined the invitation. */
        DECLINED,
        /** The person has a seat. */
        SEATED,
        /** The person had a seat and no longer took part. */
        LAPSED,
        /** The person had a seat and left. */
        LEFT
    }

    /**
     * Describes one person's membership of the council and its current stage.
     *
     * @param since effective time of this stage
     * @param contacts number of times the person was contacted as a prospect
     * @param joinedOn first day of the term, or null before joining
     * @param termEndsOn last day of the term, or null without a seat
     * @param leftOn last day as a member, or null for current members and persons who never had a seat
     * @param termCompleted whether the term was completed, or null for current members and persons who never had a seat
     */
    public record RosterEntry(
            AdvisorId advisor,
            PersonId person,
            SeatKind seat,
            Relationship relationship,
            ProspectSource source,
            RecruitingStage stage,
            Instant since,
            int contacts,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate termEndsOn,
            @Nullable LocalDate leftOn,
            @Nullable Boolean termCompleted) {

        static RosterEntry of(ProspectNominated e, EventEnvelope at) {
            return new RosterEntry(
                    e.advisor(),
                    e.person(),
                    e.seat(),
                    e.relationship(),
                    e.source(),
                    RecruitingStage.NOMINATED,
                    at.effective(),
                    0,
                    null,
                    null,
                    null,
                    null);
        }

        RosterEntry at(RecruitingStage next, EventEnvelope at) {
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

        RosterEntry contacted(EventEnvelope at) {
            RosterEntry next = stage == RecruitingStage.NOMINATED ? at(RecruitingStage.CONTACTED, at) : this;
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

        RosterEntry seated(LocalDate from, LocalDate to, EventEnvelope at) {
            return days(from, to, null, null).at(RecruitingStage.SEATED, at);
        }

        RosterEntry ended(RecruitingStage how, LocalDate on, @Nullable Boolean completed, EventEnvelope at) {
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
     * Stores a council's seat targets and its roster entries in the order of nomination.
     *
     * @param familySeats number of seats for family and patient members
     * @param staffSeats number of seats for staff partners
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

        List<RosterEntry> at(RecruitingStage stage) {
            return entries.stream().filter(it -> it.stage() == stage).toList();
        }

        int filledSeats(SeatKind kind) {
            return (int) at(RecruitingStage.SEATED).stream()
                    .filter(it -> it.seat() == kind)
                    .count();
        }
    }

    /** Counts the wanted and filled seats of one kind. */
    public record SeatCount(int wanted, int filled) {}

    /**
     * Lists a council's current and former members with seat counts.
     *
     * @param familyShare family members ÷ members, 0 to 1, or null without members
     * @param members persons with a seat
     * @param former persons whose membership lapsed or ended
     */
    public record RosterPage(
            SeatCount family,
            SeatCount staff,
            @Nullable Double familyShare,
            List<RosterEntry> members,
            List<RosterEntry> former) {}

    /** Lists prospects by recruiting stage, including those who declined. */
    public record Pipeline(
            List<RosterEntry> nominated,
            List<RosterEntry> contacted,
            List<RosterEntry> invited,
            List<RosterEntry> declined,
            SeatCount family,
            SeatCount staff)
            implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return Stream.of(nominated, contacted, invited, declined)
                    .flatMap(List::stream)
                    .map(RosterEntry::person)
                    .toList();
        }
    }

    private final DocumentStore<Roster> rosters;

    RosterView(ViewRegistry views) {
        rosters = views.documents(RosterView.class, Roster.class);
    }

    @EventHandler
    void on(CouncilOpened e, EventEnvelope at) {
        seats(e.council(), e.familySeats(), e.staffSeats(), at);
    }

    @EventHandler
    void on(SeatsChanged e, EventEnvelope at) {
        seats(e.council(), e.familySeats(), e.staffSeats(), at);
    }

    @EventHandler
    void on(RosterEvent event, EventEnvelope at) {
        switch (event) {
            case ProspectNominated e ->
                rosters.change(at.council(), at, () -> Roster.BLANK, it -> it.with(RosterEntry.of(e, at)));
            case ProspectContacted e -> change(e, at, it -> it.contacted(at));
            case ProspectInvited e -> change(e, at, it -> it.at(RecruitingStage.INVITED, at));
            case InvitationDeclined e -> change(e, at, it -> it.at(RecruitingStage.DECLINED, at));
            case AdvisorJoined e -> change(e, at, it -> it.seated(e.joinedOn(), e.termEndsOn(), at));
            case AdvisorReturned e -> change(e, at, it -> it.seated(e.returnedOn(), e.termEndsOn(), at));
            case AdvisorSteppedDown e ->
                change(e, at, it -> it.ended(RecruitingStage.LEFT, e.leftOn(), e.termCompleted(), at));
            case AdvisorLapsed e -> change(e, at, it -> it.ended(RecruitingStage.LAPSED, e.lastSeenOn(), null, at));
        }
    }

    @Operation(
            summary = "Get a council's roster",
            description = "Returns current and former members.",
            tags = "recruiting")
    @GetMapping("/api/councils/{council}/roster")
    RosterPage roster(@PathVariable CouncilId council) {
        Roster roster = find(council);
        List<RosterEntry> members = roster.at(RecruitingStage.SEATED);
        List<RosterEntry> former = Stream.concat(
                        roster.at(RecruitingStage.LAPSED).stream(), roster.at(RecruitingStage.LEFT).stream())
                .toList();
        Double share = members.isEmpty() ? null : (double) roster.filledSeats(SeatKind.FAMILY) / members.size();
        return new RosterPage(family(roster), staff(roster), share, members, former);
    }

    @Operation(summary = "List the prospects for a council's seats", tags = "recruiting")
    @GetMapping("/api/councils/{council}/pipeline")
    Pipeline pipeline(@PathVariable CouncilId council, @Parameter(hidden = true) CurrentUser claimant) {
        Roster roster = find(council);
        Roster seen = new Roster(
                roster.familySeats(),
                roster.staffSeats(),
                roster.entries().stream()
                        .filter(it -> claimant.maySeeDataOf(it.person()))
                        .toList());
        return new Pipeline(
                seen.at(RecruitingStage.NOMINATED),
                seen.at(RecruitingStage.CONTACTED),
                seen.at(RecruitingStage.INVITED),
                seen.at(RecruitingStage.DECLINED),
                family(roster),
                staff(roster));
    }

    private Roster find(CouncilId council) {
        return rosters.find(council.value()).orElseThrow(() -> new NotFoundException("no-such-council"));
    }

    private void seats(CouncilId council, int family, int staff, EventEnvelope at) {
        rosters.change(council.value(), at, () -> Roster.BLANK, it -> new Roster(family, staff, it.entries()));
    }

    private void change(RosterEvent event, EventEnvelope at, UnaryOperator<RosterEntry> change) {
        rosters.change(at.council(), at, () -> Roster.BLANK, it -> it.changed(event.advisor(), change));
    }

    private static SeatCount family(Roster roster) {
        return new SeatCount(roster.familySeats(), roster.filledSeats(SeatKind.FAMILY));
    }

    private static SeatCount staff(Roster roster) {
        return new SeatCount(roster.staffSeats(), roster.filledSeats(SeatKind.STAFF));
    }
}
