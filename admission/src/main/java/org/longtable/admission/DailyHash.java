package org.longtable.admission;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes client identifiers, such as network addresses, with a random key that stays in memory and is replaced every day (UTC). */
final class DailyHash {

    private static final String KEYED = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private volatile Day today;

    DailyHash(InstantSource clock) {
        this.clock = clock;
        this.today = begin(number());
    }

    private record Day(long number, SecretKeySpec key) {}

    String of(String name) {
        try {
            Mac mac = Mac.getInstance(KEYED);
            mac.init(today().key());
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + KEYED, e);
        }
    }

    private Day today() {
        long number = number();
        if (today.number() == number) {
            return today;
        }
        synchronized (this) {
            if (today.number() != number) {
                today = begin(number);
            }
            return today;
        }
    }

    private Day begin(long number) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new Day(number, new SecretKeySpec(key, KEYED));
    }

    private long number() {
        return Math.floorDiv(clock.millis(), DAY_MILLIS);
    }
}
