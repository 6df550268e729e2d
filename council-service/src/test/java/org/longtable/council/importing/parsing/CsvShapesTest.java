package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.council.importing.parsing.Reading.complaint;
import static org.longtable.council.importing.parsing.Reading.csv;
import static org.longtable.council.importing.parsing.Reading.refusal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvShapesTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_the_separator(String separator) {
        SpreadsheetReadResult read = Reading.of(Reading.ROSTER.replace(",", separator));

        assertThat(read.roster())
                .extracting(member -> member.row().email())
                .containsExactly("ana@example.org", "ben@example.org");
    }

    @Test
    void obeys_a_first_line_that_names_the_separator_and_counts_it_as_a_line() {
        SpreadsheetReadResult read = Reading.of("sep=;\n" + Reading.ROSTER.replace(",", ";"));

        assertThat(read.roster()).extracting(member -> member.place().line()).containsExactly(3, 4);
    }

    @Test
    void prefers_the_separator_of_the_header_when_texts_hold_another() {
        SpreadsheetReadResult read = Reading.of(
                "Council;From;Date;Idea;Where it stands\nA;;1/2/25;Sofas, please, and lamps;heard\n",
                "Council;First name;Last name;Email\nA;Ana;Lopez;ana@example.org\n");

        assertThat(read.ideas())
                .singleElement()
                .satisfies(idea -> assertThat(idea.row().idea()).isEqualTo("Sofas, please, and lamps"));
    }

    @Test
    void reads_windows_1252_and_says_so() {
        String roster = Reading.ROSTER.replace("Ana", "Zoë").replace("Lopez", "Muñoz");

        SpreadsheetReadResult read = Reading.of(csv("roster.csv", roster, Charset.forName("windows-1252")));

        assertThat(read.roster().getFirst().row().firstName()).isEqualTo("Zoë");
        assertThat(read.roster().getFirst().row().lastName()).isEqualTo("Muñoz");
        assertThat(read.notes())
                .containsExactly(new FileNotice("roster.csv", FileNotice.NoticeCode.READ_AS_WINDOWS_1252, ""));
    }

    @Test
    void reads_utf_8_with_and_without_a_byte_order_mark_and_says_nothing() {
        String roster = Reading.ROSTER.replace("Ana", "Zoë");

        SpreadsheetReadResult plain = Reading.of(roster);
        SpreadsheetReadResult marked = Reading.of("\ufeff" + roster);

        assertThat(marked.roster()).isEqualTo(plain.roster());
        assertThat(marked.roster().getFirst().row().firstName()).isEqualTo("Zoë");
        assertThat(marked.notes()).isEmpty();
    }

    @Test
    void reads_what_excel_calls_unicode_text() {
        String roster = "\ufeff" + Reading.ROSTER.replace("Ana", "Łukasz").replace(",", "\t");

        SpreadsheetReadResult read = Reading.of(csv("roster.txt", roster, StandardCharsets.UTF_16LE));

        assertThat(read.roster().getFirst().row().firstName()).isEqualTo("Łukasz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void names_the_physical_line_on_which_a_row_begins(String lineBreak) {
        String ideas = """
                Council,From,Date,Idea,Where it stands,Answer

                NICU Family Council,,1/23/25,"Warm food,
                all night

                long",heard,
                ,,,,,
                NICU Family Council,ana@example.org,1/24/25,"A ""quiet"" room",heard,
                NICU Family Council,,1/25/25,Lamps,nowhere,
                """;

        SpreadsheetReadResult read = Reading.of(Reading.ROSTER, ideas.replace("\n", lineBreak));

        assertThat(read.ideas()).extracting(idea -> idea.place().line()).containsExactly(3, 8);
        assertThat(read.ideas())
                .extracting(idea -> idea.row().idea())
                .containsExactly("Warm food,\nall night\n\nlong", "A \"quiet\" room");
        assertThat(read.rejected()).extracting(row -> row.place().line()).containsExactly(9);
    }

    @Test
    void takes_cells_that_a_short_row_lacks_for_blank() {
        SpreadsheetReadResult read =
                Reading.of("Council,First name,Last name,Email,Phone,Status\nA,Ana,Lopez,ana@example.org\n");

        assertThat(read.roster())
                .singleElement()
                .satisfies(member -> assertThat(member.row().phone()).isNull());
    }

    @Test
    void rejects_a_row_with_more_cells_than_columns_rather_than_shift_them() {
        SpreadsheetReadResult read =
                Reading.of(Reading.rosterWith("NICU Family Council,Cy,Wu,cy@example.org,active,extra"));

        assertThat(complaint(read))
                .isEqualTo(new ValidationError("", "extra", ValidationErrorCode.MORE_CELLS_THAN_COLUMNS));
    }

    @Test
    void bears_empty_cells_beyond_the_header() {
        SpreadsheetReadResult read =
                Reading.of(Reading.rosterWith("NICU Family Council,Cy,Wu,cy@example.org,active,, ,"));

        assertThat(read.roster()).hasSize(3);
    }

    @Test
    void bears_a_row_of_a_thousand_empty_cells() {
        SpreadsheetReadResult read = Reading.of(Reading.rosterWith(",".repeat(1000)));

        assertThat(read.refused()).isEmpty();
        assertThat(read.roster()).hasSize(2);
    }

    @Test
    void reads_columns_in_any_order_with_headers_in_any_case_and_spacing() {
        SpreadsheetReadResult read =
                Reading.of(" E-MAIL ,status,LASTNAME,First  Name,council\nana@example.org,Alumni,Lopez,Ana,A\n");

        assertThat(read.roster()).singleElement().satisfies(member -> {
            assertThat(member.row().firstName()).isEqualTo("Ana");
            assertThat(member.row().lastName()).isEqualTo("Lopez");
            assertThat(member.row().status()).isEqualTo(SheetMemberStatus.ALUMNI);
        });
    }

    @Test
    void reads_sheets_kept_in_spanish() {
        SpreadsheetReadResult read = Reading.of("""
                Consejo;Nombre;Apellidos;Correo electrónico;Parentesco;Idioma;Fecha de ingreso;Teléfono;Estado
                Familias;Lucía;Ortiz;lucia@example.org;Madre;español;3 de marzo de 2024;555-0100;activa
                """, """
                Consejo;Título;Fecha;Hora de inicio;Duración;Modalidad;Zona horaria
                Familias;Enero;23 de enero de 2025;6:00 p. m.;1,5 horas;en línea;America/Chicago
                """, """
                Consejo;Fecha de la reunión;Correo;Asistencia
                Familias;ene 23, 2025;lucia@example.org;por teléfono
                """, """
                Correo;Consejo;Fecha;Concepto;Cantidad;Monto;Estado;Forma de pago
                lucia@example.org;Familias;23 ene 2025;cuidado de niños;2;$30.00;pagado;tarjeta de regalo
                """, """
                Consejo;De;Fecha;Idea;En qué está;Respuesta
                Familias;Anónimo;23 ene 2025;Más luz;en curso;
                """);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.found()).extracting(RecognizedSheet::kind).containsExactly(SheetKind.values());
        assertThat(read.attendance().getFirst().row().attended()).isEqualTo(SheetAttendance.PHONE);
        assertThat(read.compensation().getFirst().row().paidBy()).isEqualTo(SheetPaymentMethod.GIFT_CARD);
        assertThat(read.ideas().getFirst().row().anonymous()).isTrue();
    }

    @Test
    void refuses_a_file_that_lacks_a_column_and_names_it() {
        SpreadsheetReadResult read = Reading.of("Council,Title,Date,Start,How\nA,January,1/23/25,6 pm,video\n");

        assertThat(refusal(read))
                .isEqualTo(new RejectedFile(
                        "sheet.csv",
                        FileRejectionCode.MISSING_COLUMN,
                        List.of(SheetColumn.MINUTES, SheetColumn.TIME_ZONE),
                        1));
    }

    @Test
    void refuses_ideas_without_a_column_for_who_had_them_rather_than_take_all_for_anonymous() {
        SpreadsheetReadResult read = Reading.of("Council,Date,Idea,Where it stands\nA,1/23/25,Lamps,heard\n");

        assertThat(refusal(read).columns()).containsExactly(SheetColumn.FROM);
    }

    @Test
    void refuses_a_file_with_one_column_twice() {
        SpreadsheetReadResult read =
                Reading.of("Council,First name,Last name,Email,E-mail\nA,Ana,Lopez,ana@example.org,a@example.org\n");

        assertThat(refusal(read))
                .isEqualTo(new RejectedFile(
                        "sheet.csv", FileRejectionCode.REPEATED_COLUMN, List.of(SheetColumn.EMAIL), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Item,Price\nSofa,300\n", "Dear all\n", "1,2,3,4,5\n", "Date,Council\n1/2/25,A\n"})
    void refuses_a_file_that_is_none_of_ours(String text) {
        assertThat(refusal(Reading.of(text)).refusal()).isEqualTo(FileRejectionCode.UNKNOWN_SHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\n  \n", ",,,\n,,,\n"})
    void refuses_an_empty_file(String text) {
        assertThat(refusal(Reading.of(text)).refusal()).isEqualTo(FileRejectionCode.EMPTY);
    }

    @Test
    void notes_columns_that_it_does_not_read() {
        SpreadsheetReadResult read =
                Reading.of("Council,First name,Last name,Email,Shoe size,\nA,Ana,Lopez,ana@example.org,38,\n");

        assertThat(read.notes())
                .containsExactly(new FileNotice("sheet.csv", FileNotice.NoticeCode.COLUMN_IGNORED, "Shoe size"));
    }

    @Test
    void tells_two_files_of_one_name_apart() {
        SpreadsheetReadResult read = Reading.of(csv("roster.csv", Reading.ROSTER), csv("roster.csv", Reading.ROSTER));

        assertThat(read.duplicates())
                .containsExactly(
                        new DuplicateRow(
                                new RowLocation("roster.csv (2)", 2),
                                SheetKind.ROSTER,
                                new RowLocation("roster.csv", 2)),
                        new DuplicateRow(
                                new RowLocation("roster.csv (2)", 3),
                                SheetKind.ROSTER,
                                new RowLocation("roster.csv", 3)));
    }

    @ParameterizedTest
    @EnumSource
    void no_two_columns_of_a_kind_share_a_header(SheetKind kind) {
        Set<String> seen = new HashSet<>();

        assertThat(kind.columns().flatMap(column -> column.headers().stream()))
                .allMatch(seen::add)
                .allMatch(header -> !header.isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void recognises_the_headers_that_it_asks_for_in_both_languages(SheetKind kind) {
        for (var language : List.of(java.util.Locale.ENGLISH, java.util.Locale.of("es"))) {
            ImportMessages wording = ImportMessages.in(language);
            List<String> headers = kind.columns().map(wording::column).toList();

            ColumnLayout layout =
                    ColumnLayout.detect(new TextTable.Row(1, headers)).orElseThrow();

            assertThat(layout.kind()).isEqualTo(kind);
            assertThat(layout.indexes()).hasSameSizeAs(headers);
            assertThat(layout.repeated()).isEmpty();
        }
    }
}
