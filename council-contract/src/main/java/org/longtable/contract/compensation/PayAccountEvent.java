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

    /** Whose account of which year. */
    PayAccountId account();

    @Override
    @JsonIgnore
    default PayAccountId stream() {
        return account();
    }

    /**
     * Somebody claimed pay or expenses.
     *
     * @param claim names it within the account
     * @param person who is to be paid
     * @param meeting for which meeting, or null when for other work
     * @param on the day of the work, in the zone of the council
     * @param category what for
     * @param quantity thousandths of an hour, of a mile or of a meeting; more than 0
     * @param rate for one unit; of a stated amount, amount ÷ quantity
     * @param amount what is claimed: rate × quantity, rounded half up once, cut to the day's cap
     * @param uncapped what it came to before the day's cap cut it, or null when nothing was cut
     * @param stated whether the amount was taken over from earlier records instead of reckoned by the year's policy
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
     * Somebody who runs the council approved a claim.
     *
     * @param amount what was approved
     */
    @EventName("compensation.ClaimApproved")
    record ClaimApproved(PayAccountId account, ClaimId claim, Money amount) implements PayAccountEvent {}

    /**
     * A claim will not be paid; or its own advisor does not wish to be paid.
     *
     * @param amount what will not be paid
     * @param reason why, in words for the advisor
     */
    @EventName("compensation.ClaimDeclined")
    record ClaimDeclined(PayAccountId account, ClaimId claim, Money amount, Personal reason)
            implements PayAccountEvent {}

    /**
     * The advisor wishes to be paid later: some families lose benefits through income.
     *
     * @param until the first day on which it may be paid
     */
    @EventName("compensation.ClaimDeferred")
    record ClaimDeferred(PayAccountId account, ClaimId claim, LocalDate until) implements PayAccountEvent {}

    /**
     * A claim was paid, or what a correction had left open of it.
     *
     * @param amount what was paid this time
     * @param method how
     * @param reference number of the check or of the transfer, or null
     * @param paidOn the day of the payment; its calendar year is the year of reporting
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
     * A claim's amount was put right.
     *
     * @param from the amount before
     * @param to the amount from now on
     * @param overpaid how much more was paid than is due now; 0 unless paid too much
     * @param why in words that name nobody
     */
    @EventName("compensation.ClaimCorrected")
    record ClaimCorrected(PayAccountId account, ClaimId claim, Money from, Money to, Money overpaid, Words why)
            implements PayAccountEvent {}

    /**
     * What a person was paid in a calendar year came near the sum from which it is reported to the tax office. Pay for
     * time and participation counts; expenses that are reimbursed do not.
     *
     * @param year calendar year of the payments
     * @param paid the sum so far
     * @param threshold the sum from which it is reported
     */
    @EventName("compensation.ReportingThresholdNeared")
    record ReportingThresholdNeared(PayAccountId account, int year, Money paid, Money threshold)
            implements PayAccountEvent {}

    /**
     * What a person was paid in a calendar year has to be reported to the tax office.
     *
     * @param year calendar year of the payments
     * @param paid the sum so far
     * @param threshold the sum from which it is reported
     */
    @EventName("compensation.ReportingThresholdReached")
    record ReportingThresholdReached(PayAccountId account, int year, Money paid, Money threshold)
            implements PayAccountEvent {}
}
