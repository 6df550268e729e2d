package org.longtable.council.importing.bringing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.longtable.council.importing.ImportReport.ImportedCouncil;
import org.longtable.council.importing.Survey;
import org.longtable.council.importing.Survey.Brought;
import org.longtable.council.importing.bringing.Preview.BroughtCount;
import org.longtable.council.importing.bringing.Preview.CellProblem;
import org.longtable.council.importing.bringing.Preview.FileNote;
import org.longtable.council.importing.bringing.Preview.NamedCouncil;
import org.longtable.council.importing.bringing.Preview.RefusedFile;
import org.longtable.council.importing.bringing.Preview.Sheet;
import org.longtable.council.importing.reading.RejectedRow;
import org.longtable.council.importing.reading.Spreadsheets;
import org.longtable.council.importing.reading.Wording;

/** Writes a preview in the reader's language. */
final class PreviewWriting {

    private static final int MOST_ROWS = 2_000;

    private final Wording words;

    PreviewWriting(Locale locale) {
        words = Wording.in(locale);
    }

    Preview of(Spreadsheets read, Survey survey, List<ImportedCouncil> councils) {
        return new Preview(
                read.found().stream()
                        .map(it -> new Sheet(it.file(), it.kind(), words.kind(it.kind()), it.headers(), it.rows()))
                        .toList(),
                read.refused().stream()
                        .map(it -> new RefusedFile(
                                it.file(),
                                words.refusal(it),
                                words.remedy(it.refusal().remedy())))
                        .toList(),
                read.notes().stream()
                        .map(it -> new FileNote(it.file(), words.note(it)))
                        .toList(),
                councils.stream().map(PreviewWriting::council).toList(),
                counts(survey),
                read.duplicates().size(),
                read.rejected().size(),
                read.rejected().stream().limit(MOST_ROWS).map(this::rejected).toList(),
                !read.nothingToTake());
    }

    private static NamedCouncil council(ImportedCouncil it) {
        return new NamedCouncil(it.id() == null ? null : it.id().value(), it.name());
    }

    private static List<BroughtCount> counts(Survey survey) {
        return Arrays.stream(Brought.values())
                .map(what -> new BroughtCount(
                        what, survey.of(what).rows(), survey.of(what).there()))
                .toList();
    }

    private Preview.RejectedRow rejected(RejectedRow row) {
        List<CellProblem> problems = row.complaints().stream()
                .map(it -> new CellProblem(it.field(), it.value(), words.reason(row, it), words.remedy(it.remedy())))
                .toList();
        return new Preview.RejectedRow(row.place().file(), row.place().line(), row.kind(), row.cells(), problems);
    }
}
