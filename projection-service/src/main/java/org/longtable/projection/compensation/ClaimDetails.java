package org.longtable.projection.compensation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.HasDataSubjects;
import org.longtable.contract.ClaimId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdNeared;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdReached;
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Describes one claim with its status, payments, and corrections.
 *
 * @param position position of the claim in the ledger
 * @param council council of the claim
 * @param meeting meeting of the work, or null for other work
 * @param on day of the work
 * @param quantity thousandths of an hour, a mile, or a meeting
 * @param uncapped amount before the day's cap, or null when the cap did not apply
 * @param stated whether the amount was taken from earlier records
 * @param receipt reference to a receipt, or null
 * @param reason reason for declining it, or null
 * @param deferredUntil first day on which the advisor wants to be paid, or null
 * @param submittedAt time of the submission
 * @param approvedAt time of the approval, or null
 */
record ClaimDetails(
        PayAccountId account,
        ClaimId claim,
        long position,
        PersonId person,
        String council,
        @Nullable MeetingId meeting,
        LocalDate on,
        PayCategory category,
        long quantity,
        Rate rate,
        Money amount,
        @Nullable Money uncapped,
        boolean stated,
        @Nullable Words receipt,
        ClaimStatus standing,
        @Nullable Personal reason,
        @Nullable LocalDate deferredUntil,
        Money paid,
        List<ClaimPayment> payments,
        List<ClaimCorrection> corrections,
        Instant submittedAt,
        @Nullable Instant approvedAt)
        implements HasDataSubjects {

    @Override
    public List<PersonId> dataSubjects() {
        return List.of(person);
    }

    static ClaimDetails of(ClaimSubmitted e, EventEnvelope at) {
        return new ClaimDetails(
                e.account(),
                e.claim(),
                at.position().value(),
                e.person(),
                at.council(),
                e.meeting(),
                e.on(),
                e.category(),
                e.quantity(),
                e.rate(),
                e.amount(),
                e.uncapped(),
                e.stated(),
                e.receipt(),
                ClaimStatus.SUBMITTED,
                null,
                null,
                new Money(0, e.amount().currency()),
                List.of(),
                List.of(),
                at.effective(),
                null);
    }

    ClaimDetails after(PayAccountEvent event, EventEnvelope at) {
        return switch (event) {
            case ClaimApproved e -> standing(ClaimStatus.APPROVED, reason, deferredUntil, at.effective());
            case ClaimDeclined e -> standing(ClaimStatus.DECLINED, e.reason(), deferredUntil, approvedAt);
            case ClaimDeferred e -> standing(standing, reason, e.until(), approvedAt);
            case ClaimPaid e -> paid(e);
            case ClaimCorrected e -> corrected(e, at);
            case ClaimSubmitted e -> this;
            case ReportingThresholdNeared e -> this;
            case ReportingThresholdReached e -> this;
        };
    }

    /** Returns true when the claim awaits approval or payment. */
    boolean open() {
        return standing == ClaimStatus.SUBMITTED || standing == ClaimStatus.APPROVED;
    }

    /** Returns true when payments of the claim are reported to the tax authority, which excludes reimbursed expenses. */
    boolean reportable() {
        return switch (category) {
            case TIME, PARTICIPATION -> true;
            case MILEAGE, CHILD_CARE -> false;
        };
    }

    private ClaimDetails paid(ClaimPaid e) {
        ClaimPayment payment = new ClaimPayment(e.amount(), e.method(), e.reference(), e.paidOn());
        List<ClaimPayment> all =
                Stream.concat(payments.stream(), Stream.of(payment)).toList();
        return money(amount, paid.plus(e.amount()), all, corrections);
    }

    private ClaimDetails corrected(ClaimCorrected e, EventEnvelope at) {
        ClaimCorrection correction = new ClaimCorrection(
                e.from(), e.to(), e.overpaid(), e.why(), at.act().actor(), at.effective());
        return money(
                e.to(),
                paid,
                payments,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList());
    }

    private ClaimDetails money(Money due, Money settled, List<ClaimPayment> all, List<ClaimCorrection> corrected) {
        ClaimStatus next = standing == ClaimStatus.SUBMITTED
                ? standing
                : due.exceeds(settled) ? ClaimStatus.APPROVED : ClaimStatus.PAID;
        return new ClaimDetails(
                account,
                claim,
                position,
                person,
                council,
                meeting,
                on,
                category,
                quantity,
                rate,
                due,
                uncapped,
                stated,
                receipt,
                next,
                reason,
                deferredUntil,
                settled,
                all,
                corrected,
                submittedAt,
                approvedAt);
    }

    private ClaimDetails standing(
            ClaimStatus next, @Nullable Personal why, @Nullable LocalDate until, @Nullable Instant approved) {
        return new ClaimDetails(
                account,
                claim,
                position,
                person,
                council,
                meeting,
                on,
                category,
                quantity,
                rate,
                amount,
                uncapped,
                stated,
                receipt,
                next,
                why,
                until,
                paid,
                payments,
                corrections,
                submittedAt,
                approved);
    }
}
