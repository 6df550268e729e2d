package org.longtable.council.compensation;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.longtable.contract.ClaimId;
import org.longtable.contract.Money;
import org.longtable.contract.PayCategory;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdNeared;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdReached;
import org.longtable.council.compensation.Claim.Standing;
import org.longtable.council.deciding.Copies;

/**
 * What decisions about a person's claims for one calendar year of work ask for.
 *
 * @param claims by their id, in the order in which they were made
 */
public record PayAccount(Map<ClaimId, Claim> claims) {

    /** Before the first claim. */
    public static final PayAccount NONE = new PayAccount(Map.of());

    /** The account after an event. */
    public PayAccount after(PayAccountEvent event) {
        return switch (event) {
            case ClaimSubmitted e -> new PayAccount(Copies.with(claims, e.claim(), Claim.of(e)));
            case ClaimApproved e -> with(e.claim(), it -> it.now(Standing.APPROVED));
            case ClaimDeclined e -> with(e.claim(), it -> it.now(Standing.DECLINED));
            case ClaimDeferred e -> with(e.claim(), it -> it.until(e.until()));
            case ClaimPaid e -> with(e.claim(), it -> it.paid(e));
            case ClaimCorrected e -> with(e.claim(), it -> it.corrected(e.to()));
            case ReportingThresholdNeared e -> this;
            case ReportingThresholdReached e -> this;
        };
    }

    /** The claim of that id, refused when there is none. */
    public Claim claim(ClaimId id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new NoSuchClaim();
        }
        return claim;
    }

    /** What time is claimed for one day, besides one claim, without what was declined; in {@code currency}. */
    public Money timeOn(LocalDate day, ClaimId besides, String currency) {
        return claims.values().stream()
                .filter(it -> it.standing() != Standing.DECLINED)
                .filter(it -> it.submitted().category() == PayCategory.TIME)
                .filter(it -> it.submitted().on().equals(day))
                .filter(it -> !it.submitted().claim().equals(besides))
                .map(Claim::amount)
                .reduce(new Money(0, currency), Money::plus);
    }

    /** What was paid in a calendar year and has to be reported; in {@code currency}. */
    public Money reportableIn(int year, String currency) {
        return claims.values().stream()
                .filter(Claim::reportable)
                .flatMap(it -> it.payments().stream())
                .filter(it -> it.paidOn().getYear() == year)
                .map(ClaimPaid::amount)
                .reduce(new Money(0, currency), Money::plus);
    }

    private PayAccount with(ClaimId id, UnaryOperator<Claim> change) {
        return new PayAccount(Copies.with(claims, id, change.apply(claim(id))));
    }
}
