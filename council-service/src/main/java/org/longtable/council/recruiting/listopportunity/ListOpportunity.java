package org.longtable.council.recruiting.listopportunity;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkMode;

/**
 * Offer a piece of work to a council's members.
 *
 * @param title the work in one line that names nobody
 * @param skills what it asks for; empty when anybody can do it
 * @param mode where it is done
 * @param hours how long it takes in all, in hours, 1 or more
 * @param until the last day to take it on
 */
public record ListOpportunity(
        CouncilId council,
        OpportunityId opportunity,
        String title,
        List<Skill> skills,
        WorkMode mode,
        int hours,
        LocalDate until) {}
