package org.longtable.council.recruiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * This command frees the seat of a member who stopped responding.
 *
 * @param lastSeenOn last day on which they took part, or null for today
 */
public record MarkAdvisorLapsed(
        CouncilId council, AdvisorId advisor, @Nullable LocalDate lastSeenOn) {}
