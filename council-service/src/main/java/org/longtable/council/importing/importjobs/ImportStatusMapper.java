package org.longtable.council.importing.importjobs;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.longtable.council.importing.ImportPreview.RecordCount;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.ImportReport.RejectedCommand;
import org.longtable.council.importing.importjobs.ImportStatus.RecordOutcome;
import org.longtable.council.importing.importjobs.ImportStatus.RowViolation;
import org.longtable.council.web.RuleViolationMessages;
import org.springframework.stereotype.Component;

/**
 * Converts import results to stored documents and stored documents to responses. Rule violations are stored by slug, and their messages are
 * created when a response is built.
 */
@Component
class ImportStatusMapper {

    private static final int MOST_ROWS = 500;

    private final RuleViolationMessages sentences;

    ImportStatusMapper(RuleViolationMessages sentences) {
        this.sentences = sentences;
    }

    static Document toDocument(ImportReport report) {
        List<Document> counts = new java.util.ArrayList<>();
        for (RecordKind what : RecordKind.values()) {
            RecordCount before = report.before().countOf(what);
            counts.add(new Document("what", what.name())
                    .append("rows", before.rows())
                    .append("before", before.there())
                    .append("created", report.createdCount(what)));
        }
        List<Document> councils = report.councils().stream()
                .map(it -> new Document("name", it.name())
                        .append("id", it.id() == null ? null : it.id().value()))
                .toList();
        long refused =
                report.refused().stream().map(RejectedCommand::place).distinct().count();
        return new Document("counts", counts)
                .append("councils", councils)
                .append("refusedRows", (int) refused)
                .append(
                        "refused",
                        report.refused().stream()
                                .limit(MOST_ROWS)
                                .map(ImportStatusMapper::refused)
                                .toList());
    }

    private static Document refused(RejectedCommand step) {
        Document details = new Document();
        step.refusal().details().forEach((name, value) -> details.append(name, String.valueOf(value)));
        return new Document("file", step.place().file())
                .append("line", step.place().line())
                .append("rule", step.refusal().slug())
                .append("details", details);
    }

    ImportStatus toStatus(Document kept, Instant now, Locale locale) {
        Date ended = kept.getDate("ended");
        return new ImportStatus(
                kept.getString("import"),
                ImportJobStore.stateOf(kept, now),
                kept.getList("files", String.class, List.of()),
                number(kept, "done"),
                number(kept, "total"),
                kept.getDate("begun").toInstant(),
                ended == null ? null : ended.toInstant(),
                number(kept, "position"),
                documents(kept, "counts").stream()
                        .map(ImportStatusMapper::counted)
                        .toList(),
                documents(kept, "councils").stream()
                        .map(it -> new ImportPreviewResponse.CouncilReference(it.getString("id"), it.getString("name")))
                        .toList(),
                (int) number(kept, "repeated"),
                (int) number(kept, "rejectedRows"),
                (int) number(kept, "refusedRows"),
                documents(kept, "refused").stream()
                        .map(it -> worded(it, locale))
                        .toList());
    }

    private RowViolation worded(Document row, Locale locale) {
        Map<String, Object> details = new HashMap<>(row.get("details", new Document()));
        String reason = sentences.messageFor(row.getString("rule"), details, locale);
        return new RowViolation(row.getString("file"), (int) number(row, "line"), reason);
    }

    private static RecordOutcome counted(Document count) {
        return new RecordOutcome(
                RecordKind.valueOf(count.getString("what")),
                (int) number(count, "rows"),
                (int) number(count, "before"),
                (int) number(count, "created"));
    }

    private static List<Document> documents(Document kept, String field) {
        return kept.getList(field, Document.class, List.of());
    }

    private static long number(Document kept, String field) {
        Number value = kept.get(field, Number.class);
        return value == null ? 0 : value.longValue();
    }
}
