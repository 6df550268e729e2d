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
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Stores one person's claims for work in one calendar year.
 *
 * @param lines claims in the order of their submission
 * @param notices notices that payments approached or reached the reporting threshold, in order
 */
record PayAccountDocument(List<ClaimDetails> lines, List<ReportingThresholdNotice> notices) {

    static final PayAccountDocument EMPTY = new PayAccountDocument(List.of(), List.of());

    /**
     * Records that a person's payments approached or reached the tax reporting threshold.
     *
     * @param year calendar year of the payments
     * @param reached true when the threshold was reached, false when payments approached it
     * @param paid sum of the payments that count
     * @param threshold sum from which payments are reported
     */
    record ReportingThresholdNotice(int year, boolean reached, Money paid, Money threshold) {}

    PayAccountDocument after(PayAccountEvent event, EventEnvelope at) {
        return switch (event) {
            case ClaimSubmitted e -> new PayAccountDocument(plus(lines, ClaimDetails.of(e, at)), notices);
            case ClaimApproved e -> line(e.claim(), e, at);
            case ClaimDeclined e -> line(e.claim(), e, at);
            case ClaimDeferred e -> line(e.claim(), e, at);
            case ClaimPaid e -> line(e.claim(), e, at);
            case ClaimCorrected e -> line(e.claim(), e, at);
            case ReportingThresholdNeared e ->
                notice(new ReportingThresholdNotice(e.year(), false, e.paid(), e.threshold()));
            case ReportingThresholdReached e ->
                notice(new ReportingThresholdNotice(e.year(), true, e.paid(), e.threshold()));
        };
    }

    private PayAccountDocument line(ClaimId claim, PayAccountEvent event, EventEnvelope at) {
        return new PayAccountDocument(
                lines.stream()
                        .map(it -> it.claim().equals(claim) ? it.after(event, at) : it)
                        .toList(),
                notices);
    }

    private PayAccountDocument notice(ReportingThresholdNotice notice) {
        return new PayAccountDocument(lines, plus(notices, notice));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
