package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The organization has set no rates for the year of the work. */
public final class NoPolicyForYear extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Names the year. */
    public NoPolicyForYear(int year) {
        super(Kind.CONFLICT, "no-policy-for-year", Map.of("year", year));
    }
}
