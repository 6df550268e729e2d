package org.longtable.council.importing.parsing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reads small sheets that a test defines as text. */
final class Reading {

    static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    static final String ROSTER = """
            Council,First name,Last name,Email,Status
            NICU Family Council,Ana,Lopez,ana@example.org,active
            NICU Family Council,Ben,Li,ben@example.org,active
            """;
    static final String MEETINGS = """
            Council,Title,Date,Start,Minutes,How,Time zone
            NICU Family Council,January,01/23/2025,6 pm,90,video,America/Chicago
            """;

    private Reading() {}

    static SpreadsheetReadResult of(String... sheets) {
        return of(ExistingRecords.none(), sheets);
    }

    static SpreadsheetReadResult of(ExistingRecords known, String... sheets) {
        List<SpreadsheetFile> files =
                Stream.of(sheets).map(sheet -> csv("sheet.csv", sheet)).toList();
        return new SpreadsheetReader(TODAY, known).read(files);
    }

    static SpreadsheetReadResult of(SpreadsheetFile... files) {
        return new SpreadsheetReader(TODAY, ExistingRecords.none()).read(List.of(files));
    }

    static SpreadsheetFile csv(String name, String text) {
        return csv(name, text, StandardCharsets.UTF_8);
    }

    static SpreadsheetFile csv(String name, String text, Charset charset) {
        return SpreadsheetFile.of(name, text.getBytes(charset));
    }

    /** Returns the roster with one more row, which has the columns of {@link #ROSTER}. */
    static String rosterWith(String row) {
        return ROSTER + row + "\n";
    }

    /** Returns the only validation error and fails if there is not exactly one. */
    static ValidationError complaint(SpreadsheetReadResult read) {
        List<ValidationError> complaints = read.rejected().stream()
                .flatMap(row -> row.complaints().stream())
                .toList();
        if (complaints.size() != 1) {
            throw new AssertionError("not one complaint but " + complaints);
        }
        return complaints.getFirst();
    }

    /** Returns the only rejected file and fails if there is not exactly one or if anything can be imported. */
    static RejectedFile refusal(SpreadsheetReadResult read) {
        if (read.refused().size() != 1 || !read.hasNothingToImport()) {
            throw new AssertionError("not one refusal but " + read.refused() + ", " + read.found());
        }
        return read.refused().getFirst();
    }
}
