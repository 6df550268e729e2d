package org.longtable.contract.recruiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.EventName;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.PersonId;
import org.longtable.contract.RosterId;
import org.longtable.contract.Words;

/** The interface groups the events of one opportunity. */
public sealed interface OpportunityEvent extends RecruitingEvent {

    /** Returns the opportunity. */
    OpportunityId opportunity();

    @Override
    @JsonIgnore
    default OpportunityId stream() {
        return opportunity();
    }

    /**
     * An opportunity was listed.
     *
     * @param roster roster whose members are asked
     * @param title the work in one line that names no person
     * @param skills required skills, in the order of the closed set, each once; empty when no special skill is needed
     * @param mode where the work is done
     * @param hours total duration in hours, 1 or more
     * @param until last day to accept the work, in the council's time zone
     */
    @EventName("recruiting.OpportunityListed")
    record OpportunityListed(
            OpportunityId opportunity,
            RosterId roster,
            Words title,
            List<Skill> skills,
            WorkLocation mode,
            int hours,
            LocalDate until)
            implements OpportunityEvent {}

    /**
     * An advisor accepted the work.
     *
     * @param advisor the advisor's membership of the council
     * @param person the person
     */
    @EventName("recruiting.OpportunityMatched")
    record OpportunityMatched(OpportunityId opportunity, AdvisorId advisor, PersonId person)
            implements OpportunityEvent {}

    /**
     * The opportunity was closed.
     *
     * @param end outcome
     */
    @EventName("recruiting.OpportunityClosed")
    record OpportunityClosed(OpportunityId opportunity, OpportunityOutcome end) implements OpportunityEvent {}
}
