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
import org.longtable.council.commandhandling.ImmutableMaps;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.compensation.Claim.ClaimStatus;

/**
 * Holds a person's claims for one calendar year of work.
 *
 * @param claims the claims by identifier, in the order of submission
 */
public record PayAccount(Map<ClaimId, Claim> claims) {
    /** Rejects a reference to a claim that is not in the account. */
    static final Violation NO_SUCH_CLAIM = Violation.notFound("no-such-claim");

    /** The account before the first claim. */
    public static final PayAccount NONE = new PayAccount(Map.of());

    /** Returns the account after an event. */
    public PayAccount evolve(PayAccountEvent event) {
        return switch (event) {
            case ClaimSubmitted e -> new PayAccount(ImmutableMaps.with(claims, e.claim(), Claim.of(e)));
            case ClaimApproved e -> with(e.claim(), it -> it.withStatus(ClaimStatus.APPROVED));
            case ClaimDeclined e -> with(e.claim(), it -> it.withStatus(ClaimStatus.DECLINED));
            case ClaimDeferred e -> with(e.claim(), it -> it.withDeferral(e.until()));
            case ClaimPaid e -> with(e.claim(), it -> it.paidAmount(e));
            case ClaimCorrected e -> with(e.claim(), it -> it.withAmount(e.to()));
            case ReportingThresholdNeared e -> this;
            case ReportingThresholdReached e -> this;
        };
    }

    /** Returns a claim, or throws a violation when it does not exist. */
    public Claim requireClaim(ClaimId id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw NO_SUCH_CLAIM.exception();
        }
        return claim;
    }

    /** Adds up the claimed pay for time on one day, without one claim. */
    public Money timePayOn(LocalDate day, ClaimId besides, String currency) {
        return claims.values().stream()
                .filter(it -> it.standing() != ClaimStatus.DECLINED)
                .filter(it -> it.submitted().category() == PayCategory.TIME)
                .filter(it -> it.submitted().on().equals(day))
                .filter(it -> !it.submitted().claim().equals(besides))
                .map(Claim::amount)
                .reduce(new Money(0, currency), Money::plus);
    }

    /** Adds up the tax-reportable payments of a calendar year. */
    public Money taxReportableIn(int year, String currency) {
        return claims.values().stream()
                .filter(Claim::reportable)
                .flatMap(it -> it.payments().stream())
                .filter(it -> it.paidOn().getYear() == year)
                .map(ClaimPaid::amount)
                .reduce(new Money(0, currency), Money::plus);
    }

    private PayAccount with(ClaimId id, UnaryOperator<Claim> change) {
        return new PayAccount(ImmutableMaps.with(claims, id, change.apply(requireClaim(id))));
    }
}
