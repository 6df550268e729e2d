package org.longtable.council.access.eraseperson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ActionId;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;

/** Collects a person's seats, open action items, and unpaid claims from the ledger's events, which must be applied in order. */
final class OutstandingObligations {

    private final PersonId person;
    private final Set<String> seats = new TreeSet<>();
    private final Set<String> championOf = new TreeSet<>();
    private final Set<ActionId> actions = new HashSet<>();
    private final Map<String, Money> due = new HashMap<>();

    OutstandingObligations(PersonId person) {
        this.person = person;
    }

    /** Returns the councils where the person has a seat. */
    Set<String> seats() {
        return seats;
    }

    /** Returns the councils whose champion the person is. */
    Set<String> championOf() {
        return championOf;
    }

    /** Returns the number of open action items that the person owns. */
    int actions() {
        return actions.size();
    }

    /** Returns the number of claims that are neither paid in full nor declined. */
    int claims() {
        return (int) due.values().stream().filter(it -> it.minor() > 0).count();
    }

    /** Returns the total amount of these claims, or null without a claim. */
    @Nullable
    Money owed() {
        return due.values().stream()
                .filter(it -> it.minor() > 0)
                .reduce(Money::plus)
                .orElse(null);
    }

    /**
     * Updates the obligations with an event.
     *
     * @param council the council of the event, or null when it concerns the whole organization
     */
    void apply(DomainEvent event, @Nullable CouncilId council) {
        switch (event) {
            case RosterEvent e -> seat(e, council);
            case ChampionNamed e -> named(e);
            case CouncilClosed e -> closed(e.council().value());
            case ActionAssigned e -> owns(e.action(), e.owner());
            case ActionReassigned e -> owns(e.action(), e.to());
            case ActionCompleted e -> actions.remove(e.action());
            case PayAccountEvent e -> claim(e);
            default -> {}
        }
    }

    /** Returns the stream whose other events show whether something that this event left open was settled. */
    static Optional<Id> streamOf(DomainEvent event) {
        return switch (event) {
            case ActionAssigned e -> Optional.of(e.meeting());
            case ActionReassigned e -> Optional.of(e.meeting());
            case ChampionNamed e -> Optional.of(e.council());
            default -> Optional.empty();
        };
    }

    private void seat(RosterEvent event, @Nullable CouncilId where) {
        if (where == null || !event.person().equals(person)) {
            return;
        }
        String council = where.value();
        switch (event) {
            case AdvisorJoined e -> seats.add(council);
            case AdvisorReturned e -> seats.add(council);
            case AdvisorSteppedDown e -> seats.remove(council);
            case AdvisorLapsed e -> seats.remove(council);
            default -> {}
        }
    }

    private void named(ChampionNamed event) {
        if (event.person().equals(person)) {
            championOf.add(event.council().value());
        } else {
            championOf.remove(event.council().value());
        }
    }

    private void closed(String council) {
        seats.remove(council);
        championOf.remove(council);
    }

    private void owns(ActionId action, PersonId owner) {
        if (owner.equals(person)) {
            actions.add(action);
        } else {
            actions.remove(action);
        }
    }

    private void claim(PayAccountEvent event) {
        if (!event.account().isOf(person)) {
            return;
        }
        switch (event) {
            case ClaimSubmitted e -> due.put(claim(e.account(), e.claim()), e.amount());
            case ClaimApproved e -> due.put(claim(e.account(), e.claim()), e.amount());
            case ClaimDeclined e -> due.remove(claim(e.account(), e.claim()));
            case ClaimPaid e ->
                due.computeIfPresent(claim(e.account(), e.claim()), (claim, left) -> left.minus(e.amount()));
            case ClaimCorrected e ->
                due.computeIfPresent(claim(e.account(), e.claim()), (claim, left) -> left.plus(e.to())
                        .minus(e.from()));
            default -> {}
        }
    }

    /** Combines account and claim, because a claim identifier is unique only within its account. */
    static String claim(PayAccountId account, ClaimId claim) {
        return account.value() + "/" + claim.value();
    }
}
