package org.longtable.council.commandhandling;

import java.util.Map;

/**
 * A rule that a command can violate, declared once beside the code that checks it. The message for the reader is in
 * {@code refusals*.properties} under the slug.
 *
 * @param kind what the violation means to the caller
 * @param slug the stable name of the rule in kebab-case; the last part of the problem's type
 */
public record Violation(Kind kind, String slug) {

    /** What a violation means to the caller. */
    public enum Kind {
        /** The target of the command does not exist or is not visible to the caller. */
        NOT_FOUND,
        /** The input is invalid, whatever the state. */
        INVALID,
        /** The current state does not allow the command. */
        CONFLICT,
        /** The caller may not send the command. */
        FORBIDDEN,
        /** The caller tried too often; {@link RuleViolation#RETRY_AFTER} says when to try again. */
        TOO_OFTEN
    }

    /** Declares a rule that is violated when the target of the command does not exist. */
    public static Violation notFound(String slug) {
        return new Violation(Kind.NOT_FOUND, slug);
    }

    /** Declares a rule that invalid input violates. */
    public static Violation invalid(String slug) {
        return new Violation(Kind.INVALID, slug);
    }

    /** Declares a rule that a command violates when the current state does not allow it. */
    public static Violation conflict(String slug) {
        return new Violation(Kind.CONFLICT, slug);
    }

    /** Declares a rule that a command violates when its caller may not send it. */
    public static Violation forbidden(String slug) {
        return new Violation(Kind.FORBIDDEN, slug);
    }

    /** Declares a rule that a command violates when it is sent too often. */
    public static Violation tooOften(String slug) {
        return new Violation(Kind.TOO_OFTEN, slug);
    }

    /** Creates the exception that rejects the command. */
    public RuleViolation exception() {
        return exception(Map.of());
    }

    /**
     * Creates the exception that rejects the command.
     *
     * @param details values that the sentence needs, by name; never personal data
     */
    public RuleViolation exception(Map<String, ?> details) {
        return new RuleViolation(this, details);
    }
}
