package org.longtable.council.recruiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * Start a trial, so that both sides can see whether they fit.
 *
 * @param goal what it is for
 * @param startsOn its first day, or null for today
 * @param endsOn its last day
 */
public record StartTrial(
        CouncilId council,
        AdvisorId advisor,
        String goal,
        @Nullable LocalDate startsOn,
        LocalDate endsOn) {}
