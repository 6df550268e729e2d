package org.longtable.council.compensation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.longtable.contract.ClaimId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Sets the first day on which a claim may be paid, as its advisor asked.
 *
 * @param until the first day on which the claim may be paid; today or earlier ends the deferral
 */
public record DeferClaim(PayAccountId account, ClaimId claim, LocalDate until) implements PayAccountCommand {
    /** The number of years ahead is limited, because a claim of the year before last may still be paid. */
    private static final int YEARS_AHEAD = 2;

    @Override
    public List<PayAccountEvent> decide(PayAccount account, DecisionContext context) {
        EventMetadata act = context.metadata();
        Claim claim = account.requireClaim(claim());
        CannotClaimForSomeoneElse.requireSelfOrCouncilStaff(
                act, claim.submitted().person());
        if (claim.requireNotDeclined().settled()) {
            throw ClaimViolations.CLAIM_ALREADY_PAID.exception();
        }
        if (until().equals(claim.deferredUntil())) {
            return List.of();
        }
        // The council's time zone is not known here, so a day is accepted until it has ended everywhere on earth.
        LocalDate today = LocalDate.ofInstant(act.effective(), ZoneOffset.ofHours(-12));
        DateOutOfRange.refuseUnless("until", until(), today, today.plusYears(YEARS_AHEAD));
        return List.of(new ClaimDeferred(account(), claim(), until()));
    }
}
