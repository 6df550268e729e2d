package org.longtable.projection.projectionframework;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Collects the documents that the current batch of events changes. Everything is computed and encoded before anything
 * is written. If that fails, the events are applied one by one. An event that fails again is parked and changes no
 * document.
 */
final class DocumentBatch {

    /** The number of attempts to apply a single event before it is parked. */
    static final int ATTEMPTS = 3;

    private static final Exception WAITS = new IllegalStateException("It waits for an earlier event of its stream.");

    private static final String RESOURCE = DocumentBatch.class.getName();

    private final Generation generation;
    private final ParkedEvents parked;
    private final List<DocumentChange> deeds = new ArrayList<>();
    private final Map<GenerationCollection<?>, Map<String, PendingDocument<?>>> slots = new LinkedHashMap<>();

    private DocumentBatch(Generation generation, ParkedEvents parked) {
        this.generation = generation;
        this.parked = parked;
    }

    /** Returns the batch of a unit of work, and creates it for the first event. */
    static DocumentBatch in(UnitOfWork<?> work, Generation generation, ParkedEvents parked) {
        return work.root().getOrComputeResource(RESOURCE, key -> new DocumentBatch(generation, parked));
    }

    /** Returns the batch that is being handled. */
    static DocumentBatch current() {
        DocumentBatch batch = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        return Objects.requireNonNull(batch, "documents change while a view handles events");
    }

    Generation generation() {
        return generation;
    }

    /** Adds the event that is handled next. */
    DocumentChange begin(EventMessage<?> event) {
        DocumentChange deed = new DocumentChange(event);
        deeds.add(deed);
        return deed;
    }

    void add(DocumentChange.Change<?> change) {
        deeds.getLast().add(change);
    }

    /** Writes the changed documents and the parked events. */
    void write() {
        deeds.removeIf(DocumentChange::isNothing);
        if (deeds.isEmpty()) {
            return;
        }
        FrozenDocuments frozen = parked.asStored(generation);
        FrozenDocuments.Freezing freezing = allAtOnce(frozen).orElseGet(() -> oneByOne(frozen));
        parked.save(generation, freezing);
        for (GenerationCollection<?> stored : List.copyOf(slots.keySet())) {
            write(stored, freezing);
        }
        parked.save(generation, freezing);
        deeds.clear();
        slots.clear();
    }

    /** Applies all events together, which is the normal case. Returns empty when an event fails. */
    private Optional<FrozenDocuments.Freezing> allAtOnce(FrozenDocuments frozen) {
        FrozenDocuments.Freezing freezing = frozen.freezing();
        Instant now = Instant.now();
        try {
            for (DocumentChange deed : deeds) {
                if (deed.failure() != null) {
                    return Optional.empty();
                }
                if (freezing.holds(deed)) {
                    freezing.park(deed, WAITS, now);
                } else {
                    deed.changes().forEach(it -> apply(deed, it, freezing));
                }
            }
            slots.values().forEach(them -> them.values().stream()
                    .filter(PendingDocument::isChanged)
                    .forEach(PendingDocument::encoded));
            return Optional.of(freezing);
        } catch (RuntimeException e) {
            if (StoreFailures.mayPass(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private FrozenDocuments.Freezing oneByOne(FrozenDocuments frozen) {
        slots.values().forEach(them -> them.values().forEach(PendingDocument::reset));
        FrozenDocuments.Freezing freezing = frozen.freezing();
        Instant now = Instant.now();
        for (DocumentChange deed : deeds) {
            Exception fault = freezing.holds(deed) ? WAITS : deed.failure();
            if (fault == null) {
                fault = fault(deed, freezing);
            }
            if (fault != null) {
                freezing.park(deed, fault, now);
            }
        }
        return freezing;
    }

    /**
     * Applies an event completely or not at all.
     *
     * @return the failure after all attempts, or null on success
     */
    private @Nullable RuntimeException fault(DocumentChange deed, FrozenDocuments.Freezing freezing) {
        for (int attempt = 1; ; attempt++) {
            List<PendingDocument.Mark<?>> before = new ArrayList<>();
            try {
                for (DocumentChange.Change<?> change : deed.changes()) {
                    before.add(slot(change).mark());
                    apply(deed, change, freezing);
                }
                before.stream()
                        .map(PendingDocument.Mark::slot)
                        .filter(PendingDocument::isChanged)
                        .forEach(PendingDocument::encoded);
                return null;
            } catch (RuntimeException e) {
                before.reversed().forEach(PendingDocument.Mark::restore);
                if (StoreFailures.mayPass(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    return e;
                }
            }
        }
    }

    private <D extends Record> void apply(
            DocumentChange deed, DocumentChange.Change<D> change, FrozenDocuments.Freezing freezing) {
        if (freezing.hasWhole() && freezing.holdsWhole(change.document())) {
            freezing.miss(deed);
        } else {
            slot(change).apply(deed.position(), change);
        }
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> PendingDocument<D> slot(DocumentChange.Change<D> change) {
        Map<String, PendingDocument<?>> known = slots.computeIfAbsent(change.stored(), it -> new LinkedHashMap<>());
        PendingDocument<?> slot = known.get(change.id());
        if (slot == null) {
            slot = change.stored().slot(change.id(), change.isWhole());
            known.put(change.id(), slot);
        }
        return (PendingDocument<D>) slot;
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> void write(GenerationCollection<D> stored, FrozenDocuments.Freezing freezing) {
        List<PendingDocument<D>> changed = new ArrayList<>();
        Objects.requireNonNull(slots.get(stored)).values().stream()
                .filter(PendingDocument::isChanged)
                .forEach(it -> changed.add((PendingDocument<D>) it));
        if (changed.isEmpty()) {
            return;
        }
        try {
            stored.write(changed);
        } catch (MongoBulkWriteException e) {
            List<BulkWriteError> refused = StoreFailures.refused(e);
            if (refused.isEmpty()) {
                throw e;
            }
            // The store rejects the document regardless of the event, so the document is frozen in its stored state.
            for (BulkWriteError error : refused) {
                String document = stored.document(changed.get(error.getIndex()).id());
                freezing.freeze(document, last(document), e, Instant.now());
            }
        }
    }

    private DocumentChange last(String document) {
        return deeds.reversed().stream()
                .filter(it -> it.documents().contains(document))
                .findFirst()
                .orElseThrow();
    }
}
