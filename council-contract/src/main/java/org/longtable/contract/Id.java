package org.longtable.contract;

/** An identifier is a text of 1 to 64 letters, digits, hyphens, or underscores. */
public interface Id {

    /** Most characters. */
    int LONGEST = 64;

    /** The identifier as it is stored and sent. */
    String value();

    /**
     * Returns the value if it is a valid identifier and throws otherwise.
     *
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException when it is empty, longer than 64 characters or holds other characters
     */
    static String requireValid(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Id::belongs)) {
            throw new IllegalArgumentException("not an identifier");
        }
        return value;
    }

    // Not a regular expression: every event of every view is read through here.
    private static boolean belongs(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '_';
    }
}
