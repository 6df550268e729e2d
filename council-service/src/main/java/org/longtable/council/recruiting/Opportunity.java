package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;

/** Holds the state of an opportunity that decisions need. */
/**
 * What decisions about a piece of work ask for.
 *
 * @param listed how it was offered, or null when it does not exist
 * @param matched who took it on
 * @param closed whether it is off the list
 */
public record Opportunity(@Nullable OpportunityListed listed, Set<AdvisorId> matched, boolean closed) {

    /** Before it was offered. */
    public static final Opportunity NONE = new Opportunity(null, Set.of(), false);

    Opportunity evolve(OpportunityEvent event) {
        return switch (event) {
            case OpportunityListed e -> new Opportunity(e, Set.of(), false);
            case OpportunityMatched e -> new Opportunity(listed, with(e.advisor()), closed);
            case OpportunityClosed e -> new Opportunity(listed, matched, true);
        };
    }

    /**
     * Returns the offer, or throws a violation when the council did not offer it.
     *
     * @throws NoSuchOpportunity when the council did not offer it
     */
    public OpportunityListed requireInCouncil(CouncilId council) {
        if (listed == null || !listed.roster().equals(RosterId.of(council))) {
            throw new NoSuchOpportunity();
        }
        return listed;
    }

    /**
     * Returns the offer, or throws a violation when it is closed or has expired.
     *
     * @throws NoSuchOpportunity when the council did not offer it
     * @throws OpportunityIsClosed when it is off the list, or the last day to take it on has passed
     */
    public OpportunityListed requireOpen(CouncilId council, LocalDate today) {
        OpportunityListed offered = requireInCouncil(council);
        if (closed || today.isAfter(offered.until())) {
            throw new OpportunityIsClosed();
        }
        return offered;
    }

    private Set<AdvisorId> with(AdvisorId advisor) {
        Set<AdvisorId> all = new HashSet<>(matched);
        all.add(advisor);
        return Set.copyOf(all);
    }
}
