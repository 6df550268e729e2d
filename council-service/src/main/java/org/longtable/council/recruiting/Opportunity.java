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
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the state of an opportunity that decisions need.
 *
 * @param listed the offer, or null when it does not exist
 * @param matched the advisors who accepted the opportunity
 * @param closed whether the opportunity is closed
 */
public record Opportunity(@Nullable OpportunityListed listed, Set<AdvisorId> matched, boolean closed) {
    /** Rejects accepting an opportunity that is closed or has expired. */
    static final Violation OPPORTUNITY_IS_CLOSED = Violation.conflict("opportunity-has-closed");

    /** Rejects a reference to an opportunity that the council did not offer. */
    static final Violation NO_SUCH_OPPORTUNITY = Violation.notFound("no-such-opportunity");

    /** The state before an opportunity was offered. */
    public static final Opportunity NONE = new Opportunity(null, Set.of(), false);

    Opportunity evolve(OpportunityEvent event) {
        return switch (event) {
            case OpportunityListed e -> new Opportunity(e, Set.of(), false);
            case OpportunityMatched e -> new Opportunity(listed, with(e.advisor()), closed);
            case OpportunityClosed e -> new Opportunity(listed, matched, true);
        };
    }

    /** Returns the offer, or throws a violation when the council did not offer it. */
    public OpportunityListed requireInCouncil(CouncilId council) {
        if (listed == null || !listed.roster().equals(RosterId.of(council))) {
            throw NO_SUCH_OPPORTUNITY.exception();
        }
        return listed;
    }

    /**
     * Returns the offer, or throws a violation when it is closed or has expired.
     *
     * @throws RuleViolation when the council did not offer it, or it is closed or has expired
     */
    public OpportunityListed requireOpen(CouncilId council, LocalDate today) {
        OpportunityListed offered = requireInCouncil(council);
        if (closed || today.isAfter(offered.until())) {
            throw OPPORTUNITY_IS_CLOSED.exception();
        }
        return offered;
    }

    private Set<AdvisorId> with(AdvisorId advisor) {
        Set<AdvisorId> all = new HashSet<>(matched);
        all.add(advisor);
        return Set.copyOf(all);
    }
}
