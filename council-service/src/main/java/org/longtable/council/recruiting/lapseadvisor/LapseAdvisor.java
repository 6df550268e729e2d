package org.longtable.council.recruiting.lapseadvisor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * Free the seat of a member who was not heard of any more.
 *
 * @param lastSeenOn last day on which they took part, or null for today
 */
public record LapseAdvisor(
        CouncilId council, AdvisorId advisor, @Nullable LocalDate lastSeenOn) {}
