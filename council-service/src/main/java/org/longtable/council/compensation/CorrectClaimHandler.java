package org.longtable.council.compensation;

import java.util.Map;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Money;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CorrectClaimHandler {

    private final AggregateStore streams;

    CorrectClaimHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CorrectClaim command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        CompensationPolicies policies = CompensationPolicies.forYear(act.organization(), streams);
        streams.decide(
                PayAccountAggregate.class, command.account(), account -> decide(command, account, policies, act));
    }

    static List<PayAccountEvent> decide(
            CorrectClaim command, PayAccount account, CompensationPolicies policies, EventMetadata act) {
        Claim claim = account.requireClaim(command.claim());
        ClaimProcessingNotAllowed.requireOtherCouncilStaff(act, claim);
        Money amount = command.amount();
        refuseImpossible(amount, claim.requireNotDeclined());
        if (amount.equals(claim.amount())) {
            return List.of();
        }
        if (amount.exceeds(claim.amount())) {
            refuseAboveDayCap(amount, account, claim.submitted(), policies);
        }
        Money paid = claim.paidAmount();
        boolean tooMuch = paid.exceeds(amount);
        if (tooMuch && !command.overpayment()) {
            throw CorrectClaim.AMOUNT_BELOW_PAYMENTS.exception(Map.of("paid", BigDecimal.valueOf(paid.minor(), Currency.getInstance(paid.currency()).getDefaultFractionDigits()) + " " + paid.currency()));
        }
        Money overpaid = tooMuch ? paid.minus(amount) : new Money(0, amount.currency());
        Words why = Words.about(claim.submitted().person(), command.why());
        return List.of(new ClaimCorrected(command.account(), command.claim(), claim.amount(), amount, overpaid, why));
    }

    private static void refuseImpossible(Money amount, Claim claim) {
        String currency = claim.amount().currency();
        if (!amount.currency().equals(currency)) {
            throw CorrectClaim.CLAIM_CURRENCY_MISMATCH.exception(Map.of("currency", currency));
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
            throw CorrectClaim.ABOVE_DAILY_CAP.exception();
        }
    }
}
