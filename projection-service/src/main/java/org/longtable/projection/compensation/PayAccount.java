package org.longtable.projection.compensation;

import java.util.List;
import java.util.stream.Stream;
import org.longtable.contract.ClaimId;
import org.longtable.contract.Money;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdNeared;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdReached;
import org.longtable.projection.viewing.Recorded;

/**
 * One person's claims for one calendar year of work.
 *
 * @param lines in the order in which they were claimed
 * @param notices when payments neared or reached the sum that is reported, in order
 */
record PayAccount(List<PayLine> lines, List<PayNotice> notices) {

    static final PayAccount EMPTY = new PayAccount(List.of(), List.of());

    /**
     * Payments neared or reached the sum from which they are reported to the tax office.
     *
     * @param year calendar year of the payments
     * @param reached whether it was reached; else it is near
     * @param paid what was paid that counts
     * @param threshold the sum from which it is reported
     */
    record PayNotice(int year, boolean reached, Money paid, Money threshold) {}

    PayAccount after(PayAccountEvent event, Recorded at) {
        return switch (event) {
            case ClaimSubmitted e -> new PayAccount(plus(lines, PayLine.of(e, at)), notices);
            case ClaimApproved e -> line(e.claim(), e, at);
            case ClaimDeclined e -> line(e.claim(), e, at);
            case ClaimDeferred e -> line(e.claim(), e, at);
            case ClaimPaid e -> line(e.claim(), e, at);
            case ClaimCorrected e -> line(e.claim(), e, at);
            case ReportingThresholdNeared e -> notice(new PayNotice(e.year(), false, e.paid(), e.threshold()));
            case ReportingThresholdReached e -> notice(new PayNotice(e.year(), true, e.paid(), e.threshold()));
        };
    }

    private PayAccount line(ClaimId claim, PayAccountEvent event, Recorded at) {
        return new PayAccount(
                lines.stream()
                        .map(it -> it.claim().equals(claim) ? it.after(event, at) : it)
                        .toList(),
                notices);
    }

    private PayAccount notice(PayNotice notice) {
        return new PayAccount(lines, plus(notices, notice));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
