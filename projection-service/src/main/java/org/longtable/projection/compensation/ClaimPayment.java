package org.longtable.projection.compensation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayMethod;

/**
 * Describes one payment of a claim.
 *
 * @param reference number of the check or transfer, or null
 */
record ClaimPayment(
        Money amount, PayMethod method, @Nullable Words reference, LocalDate paidOn) {}
