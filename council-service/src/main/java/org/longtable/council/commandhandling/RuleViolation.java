package org.longtable.council.commandhandling;

import java.util.Map;
import java.util.TreeMap;

/** Rejects a command that violates a rule. Created by {@link Violation#exception()}. */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The name of the detail that holds the seconds until the caller may try again. */
    public static final String RETRY_AFTER = "retryAfter";

    /** The name of the detail that holds the request's name of the invalid field. */
    public static final String FIELD = "field";

    private final transient Violation violation;
    private final transient Map<String, Object> details;

    RuleViolation(Violation violation, Map<String, ?> details) {
        super(violation.slug() + " " + details);
        this.violation = violation;
        this.details = new TreeMap<>(details);
    }

    /** Returns the violated rule. */
    public Violation violation() {
        return violation;
    }

    /** Checks whether this rule was violated. */
    public boolean isOf(Violation rule) {
        return violation.equals(rule);
    }

    /** Returns what the violation means to the caller. */
    public Violation.Kind kind() {
        return violation.kind();
    }

    /** Returns the stable name of the rule. */
    public String slug() {
        return violation.slug();
    }

    /** Returns the values that the sentence needs, by name. */
    public Map<String, Object> details() {
        return details;
    }
}
