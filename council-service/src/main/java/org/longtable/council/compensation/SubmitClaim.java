package org.longtable.council.compensation;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;

/**
 * Claim pay or expenses.
 *
 * @param claim names it within the account
 * @param person who is to be paid; the acting person, unless a coordinator claims for them
 * @param meeting for which meeting, or null when for other work
 * @param on the day of the work, in the zone of the council
 * @param category what for
 * @param quantity thousandths of an hour, of a mile or of a meeting; more than 0
 * @param stated the amount that earlier records state, or null: the policy of the year says it
 * @param receipt reference to a receipt, or null
 */
public record SubmitClaim(
        ClaimId claim,
        PersonId person,
        @Nullable MeetingId meeting,
        LocalDate on,
        PayCategory category,
        long quantity,
        @Nullable Money stated,
        @Nullable String receipt) {
    /** Rejects a claim for work that has not been done yet. */
    static final Violation WORK_DATE_IN_FUTURE = Violation.invalid("work-ahead");

    /** Rejects more hours or miles than are possible in one day. */
    static final Violation INVALID_QUANTITY = Violation.invalid("quantity-not-possible");

    /** Rejects a second claim by the same person for the same meeting and category. */
    static final Violation DUPLICATE_CLAIM = Violation.conflict("claimed-already");

    /** Rejects a claim for time when the daily cap is already used up. */
    static final Violation DAILY_CAP_REACHED = Violation.conflict("day-cap-reached");

    /** Rejects a claim whose identifier is already used with different content. */
    static final Violation CLAIM_ALREADY_SUBMITTED = Violation.conflict("claim-already-submitted");

    /** Rejects a claim in a category for which the policy pays nothing. */
    static final Violation CATEGORY_NOT_PAID = Violation.conflict("nothing-paid-for-this");


    /** The account that the claim belongs to. */
    public PayAccountId account() {
        return PayAccountId.of(person, on.getYear());
    }
}
