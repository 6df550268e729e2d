package org.longtable.projection.compensation;

import java.time.Instant;
import org.longtable.contract.Money;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;

/**
 * Describes one correction of a claim's amount.
 *
 * @param overpaid amount paid in excess of what is now due; 0 when there is none
 * @param by person who corrected it
 */
record ClaimCorrection(Money from, Money to, Money overpaid, Words why, PersonId by, Instant at) {}
