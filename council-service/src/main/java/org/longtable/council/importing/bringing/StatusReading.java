package org.longtable.council.importing.bringing;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.ImportReport.RefusedStep;
import org.longtable.council.importing.Survey.Brought;
import org.longtable.council.importing.Survey.Count;
import org.longtable.council.importing.bringing.ImportStatus.Outcome;
import org.longtable.council.importing.bringing.ImportStatus.RefusedRow;
import org.longtable.council.web.RefusalSentences;
import org.springframework.stereotype.Component;

/** What is kept of an import's outcome, and how a reader is told of it. Rules are kept by name and worded when somebody reads. */
@Component
class StatusReading {

    private static final int MOST_ROWS = 500;

    private final RefusalSentences sentences;

    StatusReading(RefusalSentences sentences) {
        this.sentences = sentences;
    }

    static Document outcome(ImportReport report) {
        List<Document> counts = new java.util.ArrayList<>();
        for (Brought what : Brought.values()) {
            Count before = report.before().of(what);
            counts.add(new Document("what", what.name())
                    .append("rows", before.rows())
                    .append("before", before.there())
                    .append("created", report.created(what)));
        }
        List<Document> councils = report.councils().stream()
                .map(it -> new Document("name", it.name())
                        .append("id", it.id() == null ? null : it.id().value()))
                .toList();
        long refused =
                report.refused().stream().map(RefusedStep::place).distinct().count();
        return new Document("counts", counts)
                .append("councils", councils)
                .append("refusedRows", (int) refused)
                .append(
                        "refused",
                        report.refused().stream()
                                .limit(MOST_ROWS)
                                .map(StatusReading::refused)
                                .toList());
    }

    private static Document refused(RefusedStep step) {
        Document details = new Document();
        step.refusal().details().forEach((name, value) -> details.append(name, String.valueOf(value)));
        return new Document("file", step.place().file())
                .append("line", step.place().line())
                .append("rule", step.refusal().slug())
                .append("details", details);
    }

    ImportStatus status(Document kept, Instant now, Locale locale) {
        Date ended = kept.getDate("ended");
        return new ImportStatus(
                kept.getString("import"),
                ImportRecords.state(kept, now),
                kept.getList("files", String.class, List.of()),
                number(kept, "done"),
                number(kept, "total"),
                kept.getDate("begun").toInstant(),
                ended == null ? null : ended.toInstant(),
                number(kept, "position"),
                documents(kept, "counts").stream().map(StatusReading::counted).toList(),
                documents(kept, "councils").stream()
                        .map(it -> new Preview.NamedCouncil(it.getString("id"), it.getString("name")))
                        .toList(),
                (int) number(kept, "repeated"),
                (int) number(kept, "rejectedRows"),
                (int) number(kept, "refusedRows"),
                documents(kept, "refused").stream()
                        .map(it -> worded(it, locale))
                        .toList());
    }

    private RefusedRow worded(Document row, Locale locale) {
        Map<String, Object> details = new HashMap<>(row.get("details", new Document()));
        String reason = sentences.of(row.getString("rule"), details, locale);
        return new RefusedRow(row.getString("file"), (int) number(row, "line"), reason);
    }

    private static Outcome counted(Document count) {
        return new Outcome(
                Brought.valueOf(count.getString("what")),
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
