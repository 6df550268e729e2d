package org.longtable.council.compensation;

import java.util.List;
import org.longtable.contract.ClaimId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.compensation.Claim.ClaimStatus;

/**
 * Declines a claim.
 *
 * @param reason the reason, addressed to the advisor
 */
public record DeclineClaim(PayAccountId account, ClaimId claim, String reason) implements PayAccountCommand {
    @Override
    public List<PayAccountEvent> decide(PayAccount account, DecisionContext context) {
        EventMetadata act = context.metadata();
        Claim claim = account.requireClaim(claim());
        PersonId person = claim.submitted().person();
        CannotClaimForSomeoneElse.requireSelfOrCouncilStaff(act, person);
        if (claim.standing() == ClaimStatus.DECLINED) {
            return List.of();
        }
        if (!claim.payments().isEmpty()) {
            throw ClaimViolations.CLAIM_ALREADY_PAID.exception();
        }
        return List.of(new ClaimDeclined(account(), claim(), claim.amount(), new Personal(person, reason())));
    }
}
