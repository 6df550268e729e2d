package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;
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
import org.longtable.council.deciding.Streams;

/**
 * What decisions about a council's funnel and seats ask for.
 *
 * @param ways everybody's way through the council
 */
public record Roster(Map<AdvisorId, Way> ways) {

    /** Before anybody was nominated. */
    public static final Roster NONE = new Roster(Map.of());

    /**
     * One person's way through the council.
     *
     * @param person who it is
     * @param name how they were called when nominated
     * @param relationship through what they come to the council
     * @param stage how far they are
     * @param since the day of joining, lapsing, leaving or returning, whichever was last; null before joining
     * @param termEndsOn last day of the term; null before joining
     */
    public record Way(
            PersonId person,
            Personal name,
            Relationship relationship,
            Stage stage,
            @Nullable LocalDate since,
            @Nullable LocalDate termEndsOn) {

        Way at(Stage next) {
            return new Way(person, name, relationship, next, since, termEndsOn);
        }

        Way at(Stage next, LocalDate day, @Nullable LocalDate termEnd) {
            return new Way(person, name, relationship, next, day, termEnd);
        }

        /** The kind of seat that it leads to. */
        public SeatKind seat() {
            return relationship.seat();
        }

        /** The day of the last change of seat; only for somebody who has or had one. */
        public LocalDate changedOn() {
            return Objects.requireNonNull(since, "since");
        }

        /**
         * This way, if it may lead to a seat now.
         *
         * @throws NotAProspect when it may not
         */
        public Way prospectOrRefuse() {
            if (!stage.prospect()) {
                throw new NotAProspect();
            }
            return this;
        }

        /**
         * This way, if it has led to a seat.
         *
         * @throws NotSeated when it has not
         */
        public Way seatedOrRefuse() {
            if (stage != Stage.SEATED) {
                throw new NotSeated();
            }
            return this;
        }

        /** Text about this person, or null when there is none. */
        public @Nullable Personal about(@Nullable String text) {
            return text == null || text.isBlank() ? null : new Personal(person, text.strip());
        }
    }

    Roster after(RosterEvent event) {
        return switch (event) {
            case ProspectNominated e ->
                with(e.advisor(), new Way(e.person(), e.name(), e.relationship(), Stage.NOMINATED, null, null));
            case ProspectContacted e ->
                with(e.advisor(), way(e).stage() == Stage.NOMINATED ? way(e).at(Stage.CONTACTED) : way(e));
            case ProspectInvited e -> with(e.advisor(), way(e).at(Stage.INVITED));
            case InvitationDeclined e -> with(e.advisor(), way(e).at(Stage.DECLINED));
            case AdvisorJoined e -> with(e.advisor(), way(e).at(Stage.SEATED, e.joinedOn(), e.termEndsOn()));
            case AdvisorSteppedDown e -> with(e.advisor(), way(e).at(Stage.LEFT, e.leftOn(), null));
            case AdvisorLapsed e -> with(e.advisor(), way(e).at(Stage.LAPSED, e.lastSeenOn(), null));
            case AdvisorReturned e -> with(e.advisor(), way(e).at(Stage.SEATED, e.returnedOn(), e.termEndsOn()));
        };
    }

    /** Reads a council's roster, without locking it. */
    public static Roster read(Streams streams, CouncilId council) {
        return streams.read(RosterId.of(council), RosterEvent.class, NONE, Roster::after);
    }

    /**
     * Somebody's way through the council.
     *
     * @throws NoSuchAdvisor when the council knows nobody under this identifier
     */
    public Way orRefuse(AdvisorId advisor) {
        Way way = ways.get(advisor);
        if (way == null) {
            throw new NoSuchAdvisor();
        }
        return way;
    }

    /**
     * Checks that a person may begin a way, or go on with an ended one.
     *
     * @throws AlreadyNominated when another way of theirs goes on
     */
    public void freeOrRefuse(PersonId person) {
        if (ways.values().stream()
                .anyMatch(it -> it.person().equals(person) && it.stage().open())) {
            throw new AlreadyNominated();
        }
    }

    /**
     * Checks that a seat is free.
     *
     * @throws SeatTaken when as many sit as seats of that kind are wanted
     */
    public void seatOrRefuse(SeatKind kind, CouncilTerms terms) {
        long taken = ways.values().stream()
                .filter(it -> it.stage() == Stage.SEATED && it.seat() == kind)
                .count();
        if (taken >= terms.wanted(kind)) {
            throw new SeatTaken(terms.wanted(kind));
        }
    }

    private Way way(RosterEvent event) {
        return orRefuse(event.advisor());
    }

    private Roster with(AdvisorId advisor, Way way) {
        Map<AdvisorId, Way> all = new HashMap<>(ways);
        all.put(advisor, way);
        return new Roster(Map.copyOf(all));
    }
}
