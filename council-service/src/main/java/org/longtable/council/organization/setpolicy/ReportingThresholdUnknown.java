package org.longtable.council.organization.setpolicy;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Where the law's figure for a year is not known, the policy names it. */
final class ReportingThresholdUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportingThresholdUnknown(int year) {
        super(Kind.INVALID, "reporting-threshold-unknown", Map.of("year", year));
    }
}
