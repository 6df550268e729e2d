package org.longtable.council.recruiting;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.ContactChannel;

/**
 * This command records that someone from the council contacted a prospect.
 *
 * @param channel how
 * @param note what was said, or null
 */
public record RecordProspectContact(
        CouncilId council,
        AdvisorId advisor,
        ContactChannel channel,
        @Nullable String note) {}
