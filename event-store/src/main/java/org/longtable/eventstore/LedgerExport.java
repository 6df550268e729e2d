package org.longtable.eventstore;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.longtable.eventstore.proof.NoteVerifier;

/**
 * The ledger as JSON lines: one that says what follows and gives the public key, one for each checkpoint, one for each note about known positions, one
 * for each commit, all in order. Of a commit that its reader may not read, the line gives the place and the hash only.
 */
final class LedgerExport {

    static final String FORMAT = "longtable-ledger/1";
    static final String CHECKPOINT = "checkpoint";
    static final String KNOWN = "known";
    private static final int PAGE = 500;

    private final LedgerCollection ledger;
    private final List<Checkpoints.Stored> checkpoints;
    private final List<String> known;
    private final NoteVerifier key;
    private final Predicate<ExportedEvent> readable;

    LedgerExport(
            LedgerCollection ledger,
            List<Checkpoints.Stored> checkpoints,
            List<String> known,
            NoteVerifier key,
            Predicate<ExportedEvent> readable) {
        this.readable = readable;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.known = known;
        this.key = key;
    }

    void write(Writer out, LongConsumer progress) throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("key", key.toString());
        line(out, LedgerLine.JSON.writeValueAsString(head));
        for (Checkpoints.Stored checkpoint : checkpoints) {
            line(out, LedgerLine.JSON.writeValueAsString(Map.of(CHECKPOINT, checkpoint.note())));
        }
        for (String note : known) {
            line(out, LedgerLine.JSON.writeValueAsString(Map.of(KNOWN, note)));
        }
        long from = Commit.FIRST_POSITION;
        List<Commit> page = ledger.from(from, PAGE);
        while (!page.isEmpty()) {
            for (Commit commit : page) {
                line(out, isReadable(commit) ? LedgerLine.write(commit) : LedgerLine.withheld(commit));
            }
            from = page.getLast().next();
            progress.accept(from - 1);
            page = ledger.from(from, PAGE);
        }
        out.flush();
    }

    private boolean isReadable(Commit commit) {
        return commit.events().stream().map(ExportedEvent::of).allMatch(readable);
    }

    private static void line(Writer out, String json) throws IOException {
        out.write(json);
        out.write('\n');
    }
}
