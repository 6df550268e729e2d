package org.longtable.council.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Personal;

/** How an email address is compared: the same mailbox, however it was typed. */
public final class EmailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private EmailAddress() {}

    /** The address without spaces around it (also the non-breaking ones that spreadsheets leave), in lower case. */
    public static String normal(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return plain.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it may be an address: something on both sides of an at sign, and no space within. */
    static boolean looksLikeOne(String typed) {
        return SHAPE.matcher(normal(typed)).matches();
    }

    /** The same of an address that belongs to somebody, or null when there is none. */
    public static @Nullable Personal normal(@Nullable Personal typed) {
        return typed == null || typed.text() == null ? typed : new Personal(typed.about(), normal(typed.text()));
    }
}
