package org.longtable.projection.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Exports the matching audit trail in pages, so that large exports use constant memory. */
final class AuditExport {

    private static final int PAGE = 500;

    private final AuditIndexScan scan;
    private final AuditLineRenderer narrator;
    private final @Nullable PersonId actor;

    /** Creates an export of one actor's events, or of all events when the actor is null. */
    AuditExport(AuditIndexScan scan, AuditLineRenderer narrator, @Nullable PersonId actor) {
        this.scan = scan;
        this.narrator = narrator;
        this.actor = actor;
    }

    /** Receives exported lines one at a time. */
    private interface AuditLineConsumer {
        void take(AuditLine line) throws IOException;
    }

    void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = new CsvWriter(writer);
        csv.row(AuditLine.COLUMN_NAMES);
        all(line -> csv.row(line.csvCells()));
        writer.flush();
    }

    void json(OutputStream out, JsonMapper mapper) throws IOException {
        SequenceWriter array = mapper.writerFor(AuditLine.class).writeValuesAsArray(out);
        all(array::write);
        array.close();
    }

    private void all(AuditLineConsumer sink) throws IOException {
        OptionalLong before = OptionalLong.empty();
        do {
            AuditIndexScan.ScanResult picked = scan.nextPage(before, PAGE);
            for (AuditLine line : narrator.render(picked.entries(), actor)) {
                sink.take(line);
            }
            before = picked.before();
        } while (before.isPresent());
    }
}
