package org.longtable.council.compensation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.longtable.contract.ClaimId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Replaces the amount of a claim and records the reason.
 *
 * @param amount the new amount; an amount above the payments leaves the rest to be paid
 * @param overpayment whether the part that was paid above the new amount is recorded as an overpayment
 * @param why the reason, without names of people
 */
public record CorrectClaim(PayAccountId account, ClaimId claim, Money amount, boolean overpayment, String why)
        implements PayAccountCommand {
    /** Rejects a corrected amount in a currency other than the claim's. */
    static final Violation CLAIM_CURRENCY_MISMATCH = Violation.invalid("amount-in-another-currency");

    /** Rejects a corrected amount below what was paid unless it is marked as an overpayment. */
    static final Violation AMOUNT_BELOW_PAYMENTS = Violation.conflict("below-what-was-paid");

    /** Rejects a corrected amount above the daily cap for time. */
    static final Violation ABOVE_DAILY_CAP = Violation.conflict("above-day-cap");

    @Override
    public List<PayAccountEvent> decide(PayAccount account, DecisionContext context) {
        EventMetadata act = context.metadata();
        CompensationPolicies policies = CompensationPolicies.forYear(act.organization(), context.streams());
        Claim claim = account.requireClaim(claim());
        ClaimProcessingNotAllowed.requireOtherCouncilStaff(act, claim);
        Money amount = amount();
        refuseImpossible(amount, claim.requireNotDeclined());
        if (amount.equals(claim.amount())) {
            return List.of();
        }
        if (amount.exceeds(claim.amount())) {
            refuseAboveDayCap(amount, account, claim.submitted(), policies);
        }
        Money paid = claim.paidAmount();
        boolean tooMuch = paid.exceeds(amount);
        if (tooMuch && !overpayment()) {
            throw AMOUNT_BELOW_PAYMENTS.exception(Map.of(
                    "paid",
                    BigDecimal.valueOf(
                                    paid.minor(),
                                    Currency.getInstance(paid.currency()).getDefaultFractionDigits()) + " "
                            + paid.currency()));
        }
        Money overpaid = tooMuch ? paid.minus(amount) : new Money(0, amount.currency());
        Words why = Words.about(claim.submitted().person(), why());
        return List.of(new ClaimCorrected(account(), claim(), claim.amount(), amount, overpaid, why));
    }

    private static void refuseImpossible(Money amount, Claim claim) {
        String currency = claim.amount().currency();
        if (!amount.currency().equals(currency)) {
            throw CLAIM_CURRENCY_MISMATCH.exception(Map.of("currency", currency));
        }
        boolean nothingLeft = amount.minor() == 0 && claim.payments().isEmpty();
        if (amount.minor() < 0 || amount.minor() > Money.MOST_MINOR || nothingLeft) {
            throw ClaimViolations.INVALID_CLAIM_AMOUNT.exception();
        }
    }

    private static void refuseAboveDayCap(
            Money amount, PayAccount account, ClaimSubmitted claim, CompensationPolicies policies) {
        Money cap = policies.forYear(claim.on().getYear())
                .map(PolicySet::timeDayCap)
                .orElse(null);
        if (claim.category() != PayCategory.TIME || cap == null) {
            return;
        }
        if (amount.plus(account.timePayOn(claim.on(), claim.claim(), cap.currency()))
                .exceeds(cap)) {
            throw ABOVE_DAILY_CAP.exception();
        }
    }
}
