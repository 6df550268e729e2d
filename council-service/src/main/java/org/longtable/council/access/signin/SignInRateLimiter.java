package org.longtable.council.access.signin;

import java.time.Duration;
import java.util.Map;
import org.longtable.admission.RateLimiter;
import org.longtable.admission.SecureTokens;
import org.longtable.contract.PersonId;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;
import org.springframework.stereotype.Component;

/**
 * Limits sign-in attempts per network address and per account. Each process counts for itself, and the counters do not reveal an address
 * that was typed.
 */
@Component
public class SignInRateLimiter {
    /** Rejects sign-in attempts above the rate limit. */
    static final Violation TOO_MANY_SIGN_IN_ATTEMPTS = Violation.tooOften("too-many-requests");

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int LINKS_OF_AN_ACCOUNT = 5;
    private static final int LINKS_FROM_AN_ADDRESS = 60;
    private static final int CODES_FROM_AN_ADDRESS = 20;
    private static final int ENTRIES_FROM_AN_ADDRESS = 120;

    private final RateLimiter allowance = new RateLimiter(WHILE, 1);

    /** Rejects a link request above the limit. */
    public void checkLinkRequest(String networkAddress, ContactPoint to) {
        count("links from " + networkAddress, LINKS_FROM_AN_ADDRESS);
        count("links of " + SecureTokens.hash(to.address()), LINKS_OF_AN_ACCOUNT);
    }

    /** Rejects printing a code for a person above the limit. */
    void print(String networkAddress, PersonId person) {
        count("links from " + networkAddress, LINKS_FROM_AN_ADDRESS);
        count("codes of " + person.value(), LINKS_OF_AN_ACCOUNT);
    }

    /** Rejects an attempt to sign in with a printed code above the limit. */
    void enterByCode(String networkAddress) {
        checkSignIn(networkAddress);
        count("codes from " + networkAddress, CODES_FROM_AN_ADDRESS);
    }

    /** Rejects a sign-in attempt above the limit. */
    public void checkSignIn(String networkAddress) {
        count("entries from " + networkAddress, ENTRIES_FROM_AN_ADDRESS);
    }

    private void count(String what, int most) {
        allowance.tryAcquire(what, most).ifPresent(seconds -> {
            throw TOO_MANY_SIGN_IN_ATTEMPTS.exception(Map.of(RuleViolation.RETRY_AFTER, seconds));
        });
    }
}
