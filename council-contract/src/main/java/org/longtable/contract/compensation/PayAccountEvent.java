package org.longtable.contract.compensation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.EventName;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Words;

/** The interface groups the events of one person's claims for one calendar year. */
public sealed interface PayAccountEvent extends CompensationEvent {

    /** Returns the pay account. */
    PayAccountId account();

    @Override
    @JsonIgnore
    default PayAccountId stream() {
        return account();
    }

    /**
     * A claim for pay or expenses was submitted.
     *
     * @param claim identifier of the claim within the account
     * @param person person who is to be paid
     * @param meeting meeting of the work, or null for other work
     * @param on day of the work, in the council's time zone
     * @param category category of the claim
     * @param quantity thousandths of an hour, a mile, or a meeting; more than 0
     * @param rate rate per unit; amount ÷ quantity when the amount is stated
     * @param amount claimed amount: rate × quantity, rounded half up once, limited to the day's cap
     * @param uncapped amount before the day's cap, or null when the cap did not apply
     * @param stated whether the amount was taken from earlier records instead of calculated from the year's policy
     * @param receipt reference to a receipt, or null
     */
    @EventName("compensation.ClaimSubmitted")
    record ClaimSubmitted(
            PayAccountId account,
            ClaimId claim,
            PersonId person,
            @Nullable MeetingId meeting,
            LocalDate on,
            PayCategory category,
            long quantity,
            Rate rate,
            Money amount,
            @Nullable Money uncapped,
            boolean stated,
            @Nullable Words receipt)
            implements PayAccountEvent {}

    /**
     * A person who runs the council approved a claim.
     *
     * @param amount approved amount
     */
    @EventName("compensation.ClaimApproved")
    record ClaimApproved(PayAccountId account, ClaimId claim, Money amount) implements PayAccountEvent {}

    /**
     * A claim will not be paid, or the advisor who submitted it does not want to be paid.
     *
     * @param amount amount that will not be paid
     * @param reason explanation for the advisor
     */
    @EventName("compensation.ClaimDeclined")
    record ClaimDeclined(PayAccountId account, ClaimId claim, Money amount, Personal reason)
            implements PayAccountEvent {}

    /**
     * The advisor wants to be paid later, because some families lose benefits through income.
     *
     * @param until first day on which the claim may be paid
     */
    @EventName("compensation.ClaimDeferred")
    record ClaimDeferred(PayAccountId account, ClaimId claim, LocalDate until) implements PayAccountEvent {}

    /**
     * A claim was paid, or the amount that a correction had left open was paid.
     *
     * @param amount amount of this payment
     * @param method payment method
     * @param reference number of the check or transfer, or null
     * @param paidOn day of the payment, whose calendar year is the reporting year
     */
    @EventName("compensation.ClaimPaid")
    record ClaimPaid(
            PayAccountId account,
            ClaimId claim,
            Money amount,
            PayMethod method,
            @Nullable Words reference,
            LocalDate paidOn)
            implements PayAccountEvent {}

    /**
     * A claim's amount was corrected.
     *
     * @param from amount before the correction
     * @param to amount after the correction
     * @param overpaid amount paid in excess of what is now due; 0 when there is none
     * @param why reason that names no person
     */
    @EventName("compensation.ClaimCorrected")
    record ClaimCorrected(PayAccountId account, ClaimId claim, Money from, Money to, Money overpaid, Words why)
            implements PayAccountEvent {}

    /**
     * A person's payments in a calendar year came close to the sum from which they are reported to the tax office. Pay
     * for time and participation counts. Reimbursed expenses do not.
     *
     * @param year calendar year of the payments
     * @param paid sum of the payments so far
     * @param threshold sum from which payments are reported
     */
    @EventName("compensation.ReportingThresholdNeared")
    record ReportingThresholdNeared(PayAccountId account, int year, Money paid, Money threshold)
            implements PayAccountEvent {}

    /**
     * A person's payments in a calendar year must be reported to the tax office.
     *
     * @param year calendar year of the payments
     * @param paid sum of the payments so far
     * @param threshold sum from which payments are reported
     */
    @EventName("compensation.ReportingThresholdReached")
    record ReportingThresholdReached(PayAccountId account, int year, Money paid, Money threshold)
            implements PayAccountEvent {}
}
