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

/** Writes all that a scan picks, a page at a time, so that years of events need no memory. */
final class AuditExport {

    private static final int PAGE = 500;

    private final Scan scan;
    private final Narrator narrator;
    private final @Nullable PersonId actor;

    /** Whose doings are asked for; null for everybody's. */
    AuditExport(Scan scan, Narrator narrator, @Nullable PersonId actor) {
        this.scan = scan;
        this.narrator = narrator;
        this.actor = actor;
    }

    /** What takes lines one after another. */
    private interface Sink {
        void take(AuditLine line) throws IOException;
    }

    void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Csv csv = new Csv(writer);
        csv.row(AuditLine.HEADINGS);
        all(line -> csv.row(line.cells()));
        writer.flush();
    }

    void json(OutputStream out, JsonMapper mapper) throws IOException {
        SequenceWriter array = mapper.writerFor(AuditLine.class).writeValuesAsArray(out);
        all(array::write);
        array.close();
    }

    private void all(Sink sink) throws IOException {
        OptionalLong before = OptionalLong.empty();
        do {
            Scan.Picked picked = scan.next(before, PAGE);
            for (AuditLine line : narrator.lines(picked.entries(), actor)) {
                sink.take(line);
            }
            before = picked.before();
        } while (before.isPresent());
    }
}
