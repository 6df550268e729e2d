package org.longtable.council.recruiting;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * This command records that a prospect declines the invitation to take a seat.
 *
 * @param reason in their words, or null when none was given
 */
public record DeclineSeatInvitation(
        CouncilId council, AdvisorId advisor, @Nullable String reason) {}
