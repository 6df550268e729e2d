package org.longtable.admission;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;

/** What the role that a request names covers, for endpoints whose address alone does not say what they change. */
public interface RoleCoverage {

    /**
     * Whether the role is held for a council.
     *
     * @param council the council; when null, whether the role is held for the whole organization
     */
    boolean covers(Claimant user, @Nullable CouncilId council);

    /** Whether the role gives access to a person: to everyone of the organization, or to the people of its councils. */
    boolean reaches(Claimant user, PersonId person);
}
