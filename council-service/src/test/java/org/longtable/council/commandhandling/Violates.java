package org.longtable.council.commandhandling;

import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** Matches the rejection of a command by its rule. */
public final class Violates {

    private Violates() {}

    /** Matches the exception that rejects a command for violating a rule. */
    public static Matcher<Throwable> violates(Violation rule) {
        return new CustomTypeSafeMatcher<>("a violation of " + rule.slug()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof RuleViolation rejected
                        && rejected.violation().equals(rule);
            }
        };
    }
}
