package org.longtable.council.compensation;

import java.util.Optional;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdNeared;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdReached;
import org.longtable.contract.organization.TenantEvent.PolicySet;

/** Checks whether payments to a person near or reach the tax reporting threshold of a calendar year (26 USC 6041(a)). */
record ReportingThresholdCheck(PolicySet policy, PayAccountId account, int year) {

    private static final int PERCENT = 100;

    /** Returns the event to record when payments cross a threshold. */
    Optional<PayAccountEvent> eventFor(Money before, Money after) {
        Money threshold = policy.reportingThreshold();
        Money warning = new Money(share(threshold.minor(), policy.warnPercent()), threshold.currency());
        if (crosses(threshold, before, after)) {
            return Optional.of(new ReportingThresholdReached(account, year, after, threshold));
        }
        if (crosses(warning, before, after)) {
            return Optional.of(new ReportingThresholdNeared(account, year, after, threshold));
        }
        return Optional.empty();
    }

    /** Calculates a percentage without a product that could overflow, because a stored threshold may be any number. */
    private static long share(long minor, int percent) {
        return minor / PERCENT * percent + minor % PERCENT * percent / PERCENT;
    }

    private static boolean crosses(Money line, Money before, Money after) {
        return line.exceeds(before) && !line.exceeds(after);
    }
}
