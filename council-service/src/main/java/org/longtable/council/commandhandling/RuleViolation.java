package org.longtable.council.commandhandling;

import java.util.Map;
import java.util.TreeMap;

/**
 * This exception says which business rule rejected a command and which status the caller gets. Each rule has its own subclass, named after the rule; the reader's sentence stands in
 * {@code refusals*.properties} under {@link #slug()}.
 */
public abstract class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Maps a rule violation to the kind of error that the caller sees. */
    public enum Kind {
        /** What the command speaks of does not exist, or not for this caller. */
        NOT_FOUND,
        /** What was sent cannot be right, whatever the state. */
        INVALID,
        /** The state of things does not allow it now. */
        CONFLICT,
        /** This caller may not do it. */
        FORBIDDEN,
        /** It was tried too often; {@link #RETRY_AFTER} says when to try again. */
        TOO_OFTEN
    }

    /** Among the details of what was tried too often: seconds until it may be tried again. */
    public static final String RETRY_AFTER = "retryAfter";

    /** Among the details of what is wrong with one field: the field, as the request calls it. */
    public static final String FIELD = "field";

    private final Kind kind;
    private final String slug;
    private final transient Map<String, Object> details;

    /**
     * Names the rule.
     *
     * @param kind what it means to the caller
     * @param slug stable name of the rule, {@code kebab-case}; the last part of the problem's type
     * @param details values that the sentence needs, by name; never personal data
     */
    protected RuleViolation(Kind kind, String slug, Map<String, ?> details) {
        super(slug + " " + details);
        this.kind = kind;
        this.slug = slug;
        this.details = new TreeMap<>(details);
    }

    /** What it means to the caller. */
    public Kind kind() {
        return kind;
    }

    /** Stable name of the rule. */
    public String slug() {
        return slug;
    }

    /** Values that the sentence needs, by name. */
    public Map<String, Object> details() {
        return details;
    }
}
