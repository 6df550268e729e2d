package org.longtable.projection.compensation;

import java.time.Instant;
import org.longtable.contract.Money;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;

/**
 * Describes one correction of a claim's amount.
 *
 * @param overpaid how much more was paid than is due since; 0 unless paid too much
 * @param by who corrected it
 */
record ClaimCorrection(Money from, Money to, Money overpaid, Words why, PersonId by, Instant at) {}
