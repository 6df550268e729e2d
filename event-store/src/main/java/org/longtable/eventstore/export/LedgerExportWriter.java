package org.longtable.eventstore.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.longtable.eventstore.checkpoint.CheckpointCollection;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.LedgerCollection;
import org.longtable.eventstore.proof.NoteVerifier;

/**
 * The writer exports the ledger as JSON lines: a header with the public key, the checkpoints, and the commits. The line of a commit that
 * the reader of the export may not read contains only its position and hash.
 */
public final class LedgerExportWriter {

    public static final String FORMAT = "longtable-ledger/1";
    public static final String CHECKPOINT = "checkpoint";
    public static final String KNOWN = "known";
    private static final int PAGE = 500;

    private final LedgerCollection ledger;
    private final List<CheckpointCollection.StoredCheckpoint> checkpoints;
    private final List<String> known;
    private final NoteVerifier key;
    private final Predicate<ExportedEvent> readable;

    public LedgerExportWriter(
            LedgerCollection ledger,
            List<CheckpointCollection.StoredCheckpoint> checkpoints,
            List<String> known,
            NoteVerifier key,
            Predicate<ExportedEvent> readable) {
        this.readable = readable;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.known = known;
        this.key = key;
    }

    public void write(Writer out, LongConsumer progress) throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("key", key.toString());
        line(out, CommitJsonCodec.JSON.writeValueAsString(head));
        for (CheckpointCollection.StoredCheckpoint checkpoint : checkpoints) {
            line(out, CommitJsonCodec.JSON.writeValueAsString(Map.of(CHECKPOINT, checkpoint.note())));
        }
        for (String note : known) {
            line(out, CommitJsonCodec.JSON.writeValueAsString(Map.of(KNOWN, note)));
        }
        long from = Commit.FIRST_POSITION;
        List<Commit> page = ledger.from(from, PAGE);
        while (!page.isEmpty()) {
            for (Commit commit : page) {
                line(out, isReadable(commit) ? CommitJsonCodec.write(commit) : CommitJsonCodec.withheld(commit));
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
