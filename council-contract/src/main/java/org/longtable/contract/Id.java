package org.longtable.contract;

/** An identifier is a text of 1 to 64 letters, digits, hyphens, or underscores. */
public interface Id {

    /** The maximum number of characters. */
    int LONGEST = 64;

    /** Returns the identifier as it is stored and sent. */
    String value();

    /**
     * Returns the value if it is a valid identifier and throws otherwise.
     *
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException when the value is empty, longer than 64 characters, or contains other characters
     */
    static String requireValid(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Id::belongs)) {
            throw new IllegalArgumentException("not an identifier");
        }
        return value;
    }

    // This is not a regular expression because it runs for every event of every view.
    private static boolean belongs(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '_';
    }
}
