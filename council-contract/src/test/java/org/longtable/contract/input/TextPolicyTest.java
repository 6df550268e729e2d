package org.longtable.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPolicyTest {

    /** Columns: code point, expected result in the middle of a word for a single line, and for multiple lines. */
    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "0000, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "0007, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "0009, CONTROL_CHARACTER,",
        "000A, LINE_BREAK,",
        "000B, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "000C, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "000D, LINE_BREAK,",
        "001B, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "0020,,",
        "007F, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "0085, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "009F, CONTROL_CHARACTER, CONTROL_CHARACTER",
        "00A0,,",
        "00AD,,",
        "061C,,",
        "200B,,",
        "200C,,",
        "200D,,",
        "200E,,",
        "200F,,",
        "2028, LINE_BREAK,",
        "2029, LINE_BREAK,",
        "202A, DIRECTION_OVERRIDE,",
        "202B, DIRECTION_OVERRIDE,",
        "202C, DIRECTION_OVERRIDE,",
        "202D, DIRECTION_OVERRIDE,",
        "202E, DIRECTION_OVERRIDE,",
        "2066, DIRECTION_OVERRIDE,",
        "2067, DIRECTION_OVERRIDE,",
        "2068, DIRECTION_OVERRIDE,",
        "2069, DIRECTION_OVERRIDE,",
        "2800,,",
        "3164,,",
        "D800, UNPAIRED_SURROGATE, UNPAIRED_SURROGATE",
        "DBFF, UNPAIRED_SURROGATE, UNPAIRED_SURROGATE",
        "DC00, UNPAIRED_SURROGATE, UNPAIRED_SURROGATE",
        "DFFF, UNPAIRED_SURROGATE, UNPAIRED_SURROGATE",
        "FDD0, UNREADABLE_CHARACTER, UNREADABLE_CHARACTER",
        "FEFF,,",
        "FFFD, UNREADABLE_CHARACTER, UNREADABLE_CHARACTER",
        "FFFE, UNREADABLE_CHARACTER, UNREADABLE_CHARACTER",
        "FFFF, UNREADABLE_CHARACTER, UNREADABLE_CHARACTER",
        "1F680,,",
        "1FFFF, UNREADABLE_CHARACTER, UNREADABLE_CHARACTER",
        "E0067,,",
        "10FFFF, UNREADABLE_CHARACTER, UNREADABLE_CHARACTER"
    })
    void says_of_each_code_point_whether_it_may_enter(String codePoint, InputFault inALine, InputFault inLines) {
        String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";

        assertThat(TextPolicy.SINGLE_LINE.fault(text).orElse(null)).isEqualTo(inALine);
        assertThat(TextPolicy.MULTI_LINE.fault(text).orElse(null)).isEqualTo(inLines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200cخواهم", // Farsi, with a non-joiner
                "👩\u200d👩\u200d👧 family", // emoji of three, with joiners
                "שלום\u200e (Room 4)", // Hebrew, with a left-to-right mark
                "العربية\u061c 12", // Arabic, with its letter mark
                "क्\u200dष", // Hindi, with a joiner
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F", // a flag, with tags
                "Nguyễn Ðỗ ɓ̀",
                "O'Neil-Peña, Jr."
            })
    void takes_text_of_every_language_as_it_is(String text) {
        assertThat(TextPolicy.SINGLE_LINE.accepted(text)).isEqualTo(text);
        assertThat(TextPolicy.MULTI_LINE.accepted(text + "\r\n\t" + text)).isEqualTo(text + "\r\n\t" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\u2003",
                "\u200b",
                "\u00ad",
                "\u034f",
                "\u115f\u1160",
                "\u17b4",
                "\u180e",
                "\u2060",
                "\u2064",
                "\u2800\u2800",
                "\u3000",
                "\u3164",
                "\ufe0f",
                "\ufeff",
                "\uffa0",
                "\u200d\u200c\u200e\u200f\u061c",
                "\uDB40\uDC41\uDB40\uDDEF"
            })
    void counts_text_that_shows_nothing_as_empty(String text) {
        assertThat(TextPolicy.showsNothing(text)).isTrue();
        assertThat(TextPolicy.SINGLE_LINE.accepted(text)).isEmpty();
        assertThat(TextPolicy.showsNothing(text + "x")).isFalse();
    }

    @Test
    void brings_text_into_normal_form_c() {
        assertThat(TextPolicy.SINGLE_LINE.accepted("Pen\u0303a")).isEqualTo("Peña");
    }

    @Test
    void counts_and_shortens_by_code_points() {
        assertThat(TextPolicy.length("🙂🙂")).isEqualTo(2);
        assertThat(TextPolicy.shortened("🙂🙂", 2)).isEqualTo("🙂🙂");
        assertThat(TextPolicy.shortened("🙂🙂🙂", 2)).isEqualTo("🙂…");
        assertThat(TextPolicy.SINGLE_LINE.fault(TextPolicy.shortened("a🙂🙂", 2)))
                .isEmpty();
    }

    @Test
    void refuses_more_marks_on_a_letter_than_any_language_writes() {
        assertThat(TextPolicy.MULTI_LINE.fault("o" + "\u0301".repeat(30))).isEmpty();
        assertThat(TextPolicy.MULTI_LINE.fault("o" + "\u0301".repeat(31))).contains(InputFault.TOO_MANY_MARKS);
    }

    @Test
    void never_repeats_what_it_refuses() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> TextPolicy.SINGLE_LINE.accepted("secret\u0000"))
                .withMessage("CONTROL_CHARACTER");
    }

    @ParameterizedTest
    @EnumSource
    void says_what_is_wrong_in_english_and_spanish(InputFault fault) {
        String english = fault.sentence(Locale.FRANCE);

        assertThat(english).endsWith(".").isEqualTo(fault.sentence(Locale.US));
        assertThat(fault.sentence(Locale.forLanguageTag("es-MX"))).endsWith(".").isNotEqualTo(english);
    }
}
