package org.longtable.council.recruiting.returnadvisor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;

/**
 * Fill a seat with somebody who had one before.
 *
 * @param returnedOn first day of the new term, or null for today
 * @param termEndsOn last day of the new term, or null for the council's usual length
 */
public record ReturnAdvisor(
        CouncilId council,
        AdvisorId advisor,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate termEndsOn) {}
