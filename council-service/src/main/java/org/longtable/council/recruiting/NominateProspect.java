package org.longtable.council.recruiting;

import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;

/**
 * This command nominates a person for a seat on a council.
 *
 * @param advisor names their way through this council from now on
 * @param person whom the organization knows
 * @param relationship through what they come to the council; says which kind of seat
 * @param source how they came to be considered
 */
public record NominateProspect(
        CouncilId council, AdvisorId advisor, PersonId person, Relationship relationship, ProspectSource source) {}
