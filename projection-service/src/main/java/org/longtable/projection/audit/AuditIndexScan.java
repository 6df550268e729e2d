package org.longtable.projection.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.projection.projectionframework.DocumentStore;

/** Scans a scope's index entries, newest first, and selects those that match a filter. */
final class AuditIndexScan {

    /** Limits how many entries one request scans, so that a filter for a rare kind cannot block the server. */
    static final int MAX_SCANNED = 5_000;

    private final DocumentStore<AuditIndexEntry> entries;
    private final List<Part> parts;
    private final AuditFilter filter;

    AuditIndexScan(DocumentStore<AuditIndexEntry> entries, List<Part> parts, AuditFilter filter) {
        this.entries = entries;
        this.parts = parts;
        this.filter = filter;
    }

    /** A scope, and the filter for entries that the reader may see. */
    record Part(AuditScope scope, Predicate<AuditIndexEntry> visible) {}

    /**
     * Contains the selected entries and the position at which to continue.
     *
     * @param before position before which to continue, which is that of an entry that the reader may see; empty when the scan is complete
     */
    record ScanResult(List<AuditIndexEntry> entries, OptionalLong before) {}

    /**
     * Selects the next matching entries. An empty page does not mean that the scan is complete.
     *
     * @param before exclusive upper bound of positions; empty for the newest entries
     * @param wanted maximum number of entries, 1 or more
     */
    ScanResult nextPage(OptionalLong before, int wanted) {
        List<AuditScopeCursor> lanes = parts.stream()
                .map(it -> new AuditScopeCursor(entries, it.scope(), it.visible(), before))
                .toList();
        List<AuditIndexEntry> picked = new ArrayList<>();
        OptionalLong last = OptionalLong.empty();
        for (int looked = 0; looked < MAX_SCANNED; looked++) {
            AuditIndexEntry entry = newest(lanes);
            if (entry == null) {
                return new ScanResult(picked, OptionalLong.empty());
            }
            last = OptionalLong.of(entry.position());
            if (filter.matches(entry)) {
                picked.add(entry);
            }
            if (picked.size() == wanted) {
                break;
            }
        }
        return new ScanResult(picked, last);
    }

    private static @Nullable AuditIndexEntry newest(List<AuditScopeCursor> lanes) {
        AuditScopeCursor first = null;
        for (AuditScopeCursor lane : lanes) {
            AuditIndexEntry entry = lane.peek();
            AuditIndexEntry best = first == null ? null : first.peek();
            if (entry != null && (best == null || entry.position() > best.position())) {
                first = lane;
            }
        }
        if (first == null) {
            return null;
        }
        AuditIndexEntry entry = first.peek();
        first.take();
        return entry;
    }
}
