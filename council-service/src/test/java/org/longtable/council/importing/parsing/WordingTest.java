package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String BUNDLE = "org.longtable.council.importing.parsing.import";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
    private final ResourceBundle spanish = ResourceBundle.getBundle(BUNDLE, Locale.of("es"));

    @Test
    void both_languages_have_a_text_for_everything_and_for_nothing_else() {
        Set<String> keys = new TreeSet<>(Set.of("place", "duplicate.same", "duplicate.other"));
        Map<String, Enum<?>[]> groups = Map.of(
                "kind",
                SheetKind.values(),
                "column",
                SheetColumn.values(),
                "reason",
                ValidationErrorCode.values(),
                "remedy",
                Remedy.values(),
                "refusal",
                FileRejectionCode.values(),
                "note",
                FileNotice.NoticeCode.values());
        groups.forEach((group, names) -> Stream.of(names).forEach(name -> keys.add(group + "." + name.name())));

        assertThat(english.keySet()).isEqualTo(keys);
        assertThat(spanish.keySet()).isEqualTo(keys);
    }

    @Test
    void both_languages_use_the_same_arguments_and_no_lone_apostrophe() {
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(arguments(spanish.getString(key))).isEqualTo(arguments(english.getString(key)));
            assertThat(english.getString(key) + spanish.getString(key))
                    .doesNotContain("'")
                    .doesNotContain("\ufffd");
        });
    }

    @Test
    void every_reason_and_refusal_has_a_remedy_and_every_remedy_is_for_something() {
        Set<Remedy> used = Stream.concat(
                        Stream.of(ValidationErrorCode.values()).map(ValidationErrorCode::remedy),
                        Stream.of(FileRejectionCode.values()).map(FileRejectionCode::remedy))
                .collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrder(Remedy.values());
    }

    @Test
    void says_where_and_why_in_the_language_of_the_reader() {
        ImportMessages wording = ImportMessages.in(Locale.of("es", "MX"));
        RowLocation first = new RowLocation("roster.csv", 1234);
        ValidationError complaint =
                new ValidationError("Email", "ana@example.org", ValidationErrorCode.CONTRADICTS_ANOTHER_ROW);
        RejectedRow row = new RejectedRow(
                new RowLocation("a.csv", 9), SheetKind.ROSTER, List.of("A"), List.of(complaint), Optional.of(first));

        assertThat(wording.reason(row, complaint))
                .isEqualTo("Otra fila trata de lo mismo y dice otra cosa: roster.csv, línea 1234.");
        assertThat(wording.refusal(new RejectedFile(
                        "a.csv",
                        FileRejectionCode.MISSING_COLUMN,
                        List.of(SheetColumn.MINUTES, SheetColumn.TIME_ZONE),
                        1)))
                .isEqualTo("Falta una columna: Minutos, Zona horaria.");
    }

    @Test
    void says_english_to_everyone_else_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("es"));
            ImportMessages wording = ImportMessages.in(Locale.FRANCE);

            RowLocation first = new RowLocation("roster.csv", 7);
            assertThat(wording.duplicate(new DuplicateRow(new RowLocation("roster.csv", 12), SheetKind.ROSTER, first)))
                    .isEqualTo("Already in this file, line 7. Left out.");
            assertThat(wording.duplicate(new DuplicateRow(new RowLocation("more.csv", 12), SheetKind.ROSTER, first)))
                    .isEqualTo("Already in roster.csv, line 7. Left out.");
            assertThat(wording.note(new FileNotice("a.csv", FileNotice.NoticeCode.COLUMN_IGNORED, "Shoe {0} size")))
                    .isEqualTo("The column Shoe {0} size was not read.");
            assertThat(wording.remedy(Remedy.CHECK_THE_YEAR)).isEqualTo("Check the year.");
            assertThat(wording.kind(SheetKind.ROSTER)).isEqualTo("roster");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void offers_only_words_that_are_understood() {
        assertOffered(Remedy.CHOOSE_A_MEMBER_STATUS, EnumParsers.MEMBER_STATUS);
        assertOffered(Remedy.CHOOSE_A_MEETING_MODE, EnumParsers.MEETING_MODE);
        assertOffered(Remedy.CHOOSE_AN_ATTENDANCE, EnumParsers.ATTENDED);
        assertOffered(Remedy.CHOOSE_A_CATEGORY, EnumParsers.CATEGORY);
        assertOffered(Remedy.CHOOSE_A_CLAIM_STATUS, EnumParsers.CLAIM_STATUS);
        assertOffered(Remedy.CHOOSE_A_PAYMENT_METHOD, EnumParsers.PAYMENT_METHOD);
        assertOffered(Remedy.CHOOSE_AN_IDEA_STAGE, EnumParsers.IDEA_STAGE);
    }

    private void assertOffered(Remedy remedy, EnumParser<?> choice) {
        for (ResourceBundle texts : List.of(english, spanish)) {
            String offer = texts.getString("remedy." + remedy.name());
            String words = offer.substring(offer.indexOf(' ') + 1, offer.length() - 1);
            assertThat(words.split(", | or | o "))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(word -> assertThat(choice.read(word)).isInstanceOf(ParseResult.Value.class));
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
