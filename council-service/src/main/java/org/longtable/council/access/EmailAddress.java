package org.longtable.council.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Personal;

/** Normalizes email addresses so that two spellings of one mailbox compare as equal. */
public final class EmailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private EmailAddress() {}

    /** Trims an address and converts it to lower case. */
    public static String normalize(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return plain.strip().toLowerCase(Locale.ROOT);
    }

    /** Checks whether a text has the shape of an email address. */
    static boolean isPlausible(String typed) {
        return SHAPE.matcher(normalize(typed)).matches();
    }

    /** Trims an address and converts it to lower case. */
    public static @Nullable Personal normalize(@Nullable Personal typed) {
        return typed == null || typed.text() == null ? typed : new Personal(typed.about(), normalize(typed.text()));
    }
}
