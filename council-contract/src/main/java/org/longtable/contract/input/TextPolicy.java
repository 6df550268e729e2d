package org.longtable.contract.input;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The policy for text input, for two kinds of field (0017). Faulty text is rejected, never repaired. Text without
 * visible characters counts as empty. Accepted text is in normal form C. Joiners and the marks LRM, RLM, and ALM are
 * legal in both kinds, because Farsi and emoji need them. Stored text is never checked: an event is read as it was
 * written.
 */
public enum TextPolicy {
    /** Names, titles, and codes: no line break, no tab, and no mark that reverses or isolates the surrounding text. */
    SINGLE_LINE,
    /** Longer text, in which line breaks and tabs are legal. */
    MULTI_LINE;

    /** The maximum number of consecutive combining marks, as in the Stream-Safe Text Format (UAX 15). No language uses more. */
    private static final int MOST_MARKS = 30;

    private static final int LAST_OF_A_PLANE = 0xFFFE;
    private static final int BRAILLE_BLANK = 0x2800;

    /** Default_Ignorable_Code_Point of Unicode 17 and the interlinear annotations: the first and last code point of each range. */
    private static final int[][] SHOWS_NOTHING = {
        {0xAD, 0xAD},
        {0x34F, 0x34F},
        {0x61C, 0x61C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}
    };

    /** Returns the first fault of the text, if any. */
    public Optional<InputFault> fault(String text) {
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            Optional<InputFault> fault = faultOf(character);
            if (fault.isPresent()) {
                return fault;
            }
            marks = isMark(character) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return Optional.of(InputFault.TOO_MANY_MARKS);
            }
            at += Character.charCount(character);
        }
        return Optional.empty();
    }

    /**
     * Returns the text in normal form C, or an empty string when it has no visible characters.
     *
     * @throws InputRefused when the text breaks the policy
     */
    public String accepted(String text) {
        fault(text).ifPresent(fault -> {
            throw new InputRefused(fault);
        });
        return showsNothing(text) ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns whether the text has no visible characters: only white space, fillers, and code points that are not displayed. */
    public static boolean showsNothing(String text) {
        return text.codePoints().allMatch(TextPolicy::isInvisible);
    }

    /** Returns the length in code points, which is what limits count. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns the text, or its beginning and an ellipsis, with at most {@code most} code points in total. No character is split. */
    public static String shortened(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private Optional<InputFault> faultOf(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> Optional.of(InputFault.UNPAIRED_SURROGATE);
            case Character.CONTROL -> control(character);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> onlyInOneLine(InputFault.LINE_BREAK);
            default -> {
                if (isUnreadable(character)) {
                    yield Optional.of(InputFault.UNREADABLE_CHARACTER);
                }
                yield overridesDirection(character) ? onlyInOneLine(InputFault.DIRECTION_OVERRIDE) : Optional.empty();
            }
        };
    }

    private Optional<InputFault> control(int character) {
        return switch (character) {
            case '\n', '\r' -> onlyInOneLine(InputFault.LINE_BREAK);
            case '\t' -> onlyInOneLine(InputFault.CONTROL_CHARACTER);
            default -> Optional.of(InputFault.CONTROL_CHARACTER);
        };
    }

    private Optional<InputFault> onlyInOneLine(InputFault fault) {
        return this == SINGLE_LINE ? Optional.of(fault) : Optional.empty();
    }

    private static boolean overridesDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isUnreadable(int character) {
        return character == 0xFFFD
                || character >= 0xFDD0 && character <= 0xFDEF
                || (character & LAST_OF_A_PLANE) == LAST_OF_A_PLANE;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int character) {
        if (Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || character == BRAILLE_BLANK) {
            return true;
        }
        for (int[] range : SHOWS_NOTHING) {
            if (character <= range[1]) {
                return character >= range[0];
            }
        }
        return false;
    }
}
