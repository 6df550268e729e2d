package org.longtable.council.compensation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.compensation.Claim.ClaimStatus;

/**
 * Submits a claim for pay or expenses.
 *
 * @param claim the identifier of the claim within the account
 * @param person the person to be paid; the acting person, unless a coordinator claims for someone else
 * @param meeting the meeting, or null for other work
 * @param on the date of the work in the council's time zone
 * @param category the category of the claim
 * @param quantity the quantity in thousandths of an hour, of a mile or of a meeting; more than 0
 * @param stated the amount that earlier records state, or null to calculate it from the policy of the year
 * @param receipt a reference to a receipt, or null
 */
public record SubmitClaim(
        ClaimId claim,
        PersonId person,
        @Nullable MeetingId meeting,
        LocalDate on,
        PayCategory category,
        long quantity,
        @Nullable Money stated,
        @Nullable String receipt)
        implements PayAccountCommand {
    private static final long THOUSAND = 1_000;
    /** The largest quantity of each category that one day can hold. */
    private static final Map<PayCategory, Long> MOST_A_DAY = Map.of(
            PayCategory.TIME,
            24L,
            PayCategory.CHILD_CARE,
            24L,
            PayCategory.MILEAGE,
            2_000L,
            PayCategory.PARTICIPATION,
            10L);

    /** Rejects a claim for work in the future. */
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

    /** Returns the account of the claim. */
    @Override
    public PayAccountId account() {
        return PayAccountId.of(person, on.getYear());
    }

    @Override
    public List<PayAccountEvent> decide(PayAccount account, DecisionContext context) {
        EventMetadata act = context.metadata();
        CompensationPolicies policies = CompensationPolicies.forYear(act.organization(), context.streams());
        if (meeting() != null) {
            MeetingDate.of(meeting(), context.streams()).requireOn(on());
        }
        CannotClaimForSomeoneElse.requireSelfOrCouncilStaff(act, person());
        Claim before = account.claims().get(claim());
        if (before != null) {
            return alreadySubmitted(this, before.submitted());
        }
        refuseImpossible(this, act);
        if (account.claims().values().stream().anyMatch(it -> paysFor(it, this))) {
            throw DUPLICATE_CLAIM.exception();
        }
        ClaimCalculation reckoning = reckon(this, account, policies);
        return List.of(new ClaimSubmitted(
                account(),
                claim(),
                person(),
                meeting(),
                on(),
                category(),
                quantity(),
                reckoning.rate(),
                reckoning.amount(),
                reckoning.uncapped(),
                stated() != null,
                receipt() == null ? null : Words.about(person(), receipt())));
    }

    private static List<PayAccountEvent> alreadySubmitted(SubmitClaim command, ClaimSubmitted before) {
        Money stated = before.stated() ? before.amount() : null;
        SubmitClaim then = new SubmitClaim(
                before.claim(),
                before.person(),
                before.meeting(),
                before.on(),
                before.category(),
                before.quantity(),
                stated,
                Words.textOf(before.receipt()));
        if (!then.equals(command)) {
            throw CLAIM_ALREADY_SUBMITTED.exception();
        }
        return List.of();
    }

    private static void refuseImpossible(SubmitClaim command, EventMetadata act) {
        long most = MOST_A_DAY.getOrDefault(command.category(), 0L);
        if (command.quantity() < 1 || command.quantity() > most * THOUSAND) {
            throw INVALID_QUANTITY.exception(Map.of("most", most));
        }
        Money stated = command.stated();
        if (stated != null && (stated.minor() < 1 || stated.minor() > Money.MOST_MINOR)) {
            throw ClaimViolations.INVALID_CLAIM_AMOUNT.exception();
        }
        // The council's time zone is not known here, so only a date that is in the future everywhere on earth is
        // rejected.
        if (command.on().isAfter(LocalDate.ofInstant(act.effective(), ZoneOffset.ofHours(14)))) {
            throw WORK_DATE_IN_FUTURE.exception();
        }
        DateOutOfRange.refuseUnless("on", command.on(), DateOutOfRange.RECORDS_BEGIN, LocalDate.MAX);
    }

    /** Checks whether a claim pays for the same thing: the same meeting, or the same day when either claim names no meeting. */
    private static boolean paysFor(Claim claim, SubmitClaim command) {
        ClaimSubmitted other = claim.submitted();
        if (claim.standing() == ClaimStatus.DECLINED || other.category() != command.category()) {
            return false;
        }
        return other.meeting() != null && command.meeting() != null
                ? other.meeting().equals(command.meeting())
                : other.on().equals(command.on());
    }

    private static ClaimCalculation reckon(SubmitClaim command, PayAccount account, CompensationPolicies policies) {
        if (command.stated() != null) {
            return ClaimCalculation.fromStatedAmount(command.stated(), command.quantity());
        }
        PolicySet policy = policies.requireForYear(command.on().getYear());
        ClaimCalculation reckoning = ClaimCalculation.fromRate(policy.rate(command.category()), command.quantity());
        if (reckoning.amount().minor() == 0) {
            throw CATEGORY_NOT_PAID.exception();
        }
        Money cap = policy.timeDayCap();
        if (command.category() != PayCategory.TIME || cap == null) {
            return reckoning;
        }
        Money left = cap.minus(account.timePayOn(command.on(), command.claim(), cap.currency()));
        if (left.minor() <= 0) {
            throw DAILY_CAP_REACHED.exception();
        }
        return reckoning.cappedAt(left);
    }
}
