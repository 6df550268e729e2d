package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a policy without a threshold for a year whose legal threshold is not known. */
final class ReportingThresholdMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ReportingThresholdMissing(int year) {
        super(Kind.INVALID, "reporting-threshold-unknown", Map.of("year", year));
    }
}
