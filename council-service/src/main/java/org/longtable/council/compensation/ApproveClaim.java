package org.longtable.council.compensation;

import java.util.List;
import org.longtable.contract.ClaimId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.compensation.Claim.ClaimStatus;

/** Approves a claim. */
public record ApproveClaim(PayAccountId account, ClaimId claim) implements PayAccountCommand {
    @Override
    public List<PayAccountEvent> decide(PayAccount account, DecisionContext context) {
        EventMetadata act = context.metadata();
        Claim claim = account.requireClaim(claim());
        ClaimProcessingNotAllowed.requireOtherCouncilStaff(act, claim);
        boolean approved = claim.requireNotDeclined().standing() == ClaimStatus.APPROVED;
        return approved ? List.of() : List.of(new ClaimApproved(account(), claim(), claim.amount()));
    }
}
