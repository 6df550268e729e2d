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

/** The interface groups the events of one piece of work that advisors can take on. */
public sealed interface OpportunityEvent extends RecruitingEvent {

    /** Which piece of work. */
    OpportunityId opportunity();

    @Override
    @JsonIgnore
    default OpportunityId stream() {
        return opportunity();
    }

    /**
     * A piece of work was offered.
     *
     * @param roster whose members are asked
     * @param title the work in one line that names nobody
     * @param skills what it asks for, in the closed set's order, each once; empty when anybody can do it
     * @param mode where it is done
     * @param hours how long it takes in all, in hours, 1 or more
     * @param until the last day to take it on, in the council's zone
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
     * An advisor took the work on.
     *
     * @param advisor who, as a member of the council
     * @param person who that is
     */
    @EventName("recruiting.OpportunityMatched")
    record OpportunityMatched(OpportunityId opportunity, AdvisorId advisor, PersonId person)
            implements OpportunityEvent {}

    /**
     * The work is not on offer any more.
     *
     * @param end how it ended
     */
    @EventName("recruiting.OpportunityClosed")
    record OpportunityClosed(OpportunityId opportunity, OpportunityOutcome end) implements OpportunityEvent {}
}
