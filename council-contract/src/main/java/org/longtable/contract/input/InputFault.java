package org.longtable.contract.input;

import java.util.Locale;

/** Why an input value is rejected. Each fault has a message in English and in Spanish. */
public enum InputFault {
    /** A UTF-16 surrogate without its other half. */
    UNPAIRED_SURROGATE,
    /** U+FFFD, which replaces text that could not be decoded, or a code point that is never a character. */
    UNREADABLE_CHARACTER,
    /** NUL or another control character; in a single-line field also a tab. */
    CONTROL_CHARACTER,
    /** A line break in a single-line field. */
    LINE_BREAK,
    /** A mark that reverses or isolates the surrounding text, in a name or a title. */
    DIRECTION_OVERRIDE,
    /** More combining marks on one letter than any language uses. */
    TOO_MANY_MARKS,
    /** A date or time outside the years {@value DateBounds#FIRST_YEAR} to {@value DateBounds#LAST_YEAR}. */
    DATE_OUT_OF_BOUNDS,
    /** A value of the wrong type. */
    FIELD_UNREADABLE;

    /** Returns what is wrong and how to fix it, in Spanish for readers of Spanish and in English for all others. */
    public String sentence(Locale reader) {
        return InputSentences.of(name().toLowerCase(Locale.ROOT).replace('_', '-'), reader);
    }
}
