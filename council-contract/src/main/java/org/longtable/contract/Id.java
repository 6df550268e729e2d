package org.longtable.contract;

import java.util.regex.Pattern;

/** An identifier: 1 to 64 letters, digits, {@code -} or {@code _}; opaque, never guessed, never reused. */
public interface Id {

    /** The identifier as it is stored and sent. */
    String value();

    /**
     * Refuses what cannot be an identifier.
     *
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException when it is empty, longer than 64 characters or holds other characters
     */
    static String checked(String value) {
        if (!Shape.ID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an identifier");
        }
        return value;
    }

    /** Keeps the compiled pattern out of the interface's own constants. */
    final class Shape {
        private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

        private Shape() {}
    }
}
