package org.longtable.council.recruiting.declineinvitation;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * Note that a prospect does not wish to take a seat.
 *
 * @param reason in their words, or null when none was given
 */
public record DeclineInvitation(
        CouncilId council, AdvisorId advisor, @Nullable String reason) {}
