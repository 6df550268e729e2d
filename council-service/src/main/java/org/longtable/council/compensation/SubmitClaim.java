package org.longtable.council.compensation;

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

    /** The account that the claim belongs to. */
    public PayAccountId account() {
        return PayAccountId.of(person, on.getYear());
    }
}
