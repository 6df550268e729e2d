package org.longtable.contract.input;

import java.util.Locale;

/** Why a value that enters is refused. Each fault has a sentence in English and in Spanish. */
public enum InputFault {
    /** Half of a character: a UTF-16 surrogate without its other half. */
    UNPAIRED_SURROGATE,
    /** U+FFFD, which replaces what could not be decoded, or a code point that is never a character. */
    UNREADABLE_CHARACTER,
    /** NUL or another control character; in a single line also a tab. */
    CONTROL_CHARACTER,
    /** A line break in a field of one line. */
    LINE_BREAK,
    /** A mark that reverses or isolates the text around it, in a name or a title. */
    DIRECTION_OVERRIDE,
    /** More combining marks on one letter than any language writes. */
    TOO_MANY_MARKS,
    /** A date or time outside of the years {@value DateBounds#FIRST_YEAR} to {@value DateBounds#LAST_YEAR}. */
    DATE_OUT_OF_BOUNDS,
    /** Not a value of the kind that is asked for. */
    FIELD_UNREADABLE;

    /** Says what is wrong and what to do; in Spanish to readers of Spanish, in English to all others. */
    public String sentence(Locale reader) {
        return InputSentences.of(name().toLowerCase(Locale.ROOT).replace('_', '-'), reader);
    }
}
