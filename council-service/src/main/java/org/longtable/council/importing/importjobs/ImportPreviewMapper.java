package org.longtable.council.importing.importjobs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.longtable.council.importing.ImportPreview;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.importing.ImportReport.ImportedCouncil;
import org.longtable.council.importing.importjobs.ImportPreviewResponse.CellErrorView;
import org.longtable.council.importing.importjobs.ImportPreviewResponse.CouncilReference;
import org.longtable.council.importing.importjobs.ImportPreviewResponse.FileNoticeView;
import org.longtable.council.importing.importjobs.ImportPreviewResponse.RecordCountView;
import org.longtable.council.importing.importjobs.ImportPreviewResponse.RejectedFileView;
import org.longtable.council.importing.importjobs.ImportPreviewResponse.SheetSummary;
import org.longtable.council.importing.parsing.ImportMessages;
import org.longtable.council.importing.parsing.RejectedRow;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;

/** Converts a preview to a response in the reader's language. */
final class ImportPreviewMapper {

    private static final int MOST_ROWS = 2_000;

    private final ImportMessages words;

    ImportPreviewMapper(Locale locale) {
        words = ImportMessages.in(locale);
    }

    ImportPreviewResponse of(SpreadsheetReadResult read, ImportPreview survey, List<ImportedCouncil> councils) {
        return new ImportPreviewResponse(
                read.found().stream()
                        .map(it ->
                                new SheetSummary(it.file(), it.kind(), words.kind(it.kind()), it.headers(), it.rows()))
                        .toList(),
                read.refused().stream()
                        .map(it -> new RejectedFileView(
                                it.file(),
                                words.refusal(it),
                                words.remedy(it.refusal().remedy())))
                        .toList(),
                read.notes().stream()
                        .map(it -> new FileNoticeView(it.file(), words.note(it)))
                        .toList(),
                councils.stream().map(ImportPreviewMapper::council).toList(),
                counts(survey),
                read.duplicates().size(),
                read.rejected().size(),
                read.rejected().stream().limit(MOST_ROWS).map(this::rejected).toList(),
                !read.hasNothingToImport());
    }

    private static CouncilReference council(ImportedCouncil it) {
        return new CouncilReference(it.id() == null ? null : it.id().value(), it.name());
    }

    private static List<RecordCountView> counts(ImportPreview survey) {
        return Arrays.stream(RecordKind.values())
                .map(what -> new RecordCountView(
                        what, survey.countOf(what).rows(), survey.countOf(what).there()))
                .toList();
    }

    private ImportPreviewResponse.RejectedRowView rejected(RejectedRow row) {
        List<CellErrorView> problems = row.complaints().stream()
                .map(it -> new CellErrorView(it.field(), it.value(), words.reason(row, it), words.remedy(it.remedy())))
                .toList();
        return new ImportPreviewResponse.RejectedRowView(
                row.place().file(), row.place().line(), row.kind(), row.cells(), problems);
    }
}
