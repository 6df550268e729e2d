package org.longtable.council.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.longtable.admission.Secrets;
import org.longtable.council.access.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to get in: by network address, behind which a whole hospital may sit, and by account. Counted by each
 * process for itself; nothing in it tells an address that was typed.
 */
@Component
class Attempts {

    private static final int MOST_KNOWN = 100_000;
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int LINKS_OF_AN_ACCOUNT = 5;
    private static final int LINKS_FROM_AN_ADDRESS = 60;
    private static final int ENTRIES_FROM_AN_ADDRESS = 120;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(WHILE)
            .build();

    /** Somebody asks for a link. */
    void askForLink(String networkAddress, String email) {
        count("links from " + networkAddress, LINKS_FROM_AN_ADDRESS);
        count("links of " + Secrets.hash(EmailAddress.normal(email)), LINKS_OF_AN_ACCOUNT);
    }

    /** Somebody shows what should let them in. */
    void enter(String networkAddress) {
        count("entries from " + networkAddress, ENTRIES_FROM_AN_ADDRESS);
    }

    private void count(String what, int most) {
        Bucket bucket = buckets.get(what, any -> Bucket.builder()
                .addLimit(it -> it.capacity(most).refillGreedy(most, WHILE))
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        }
    }
}
