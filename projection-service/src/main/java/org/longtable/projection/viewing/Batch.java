package org.longtable.projection.viewing;

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
 * What a batch of events does to one generation of a view. All is computed and encoded before anything is written. Where that fails, the
 * events are taken one by one; one that fails again is parked, and leaves no trace in any document.
 */
final class Batch {

    /** How often an event is tried on its own before it is parked. */
    static final int ATTEMPTS = 3;

    private static final Exception WAITS = new IllegalStateException("It waits for an earlier event of its stream.");

    private static final String RESOURCE = Batch.class.getName();

    private final Generation generation;
    private final ParkedEvents parked;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<Stored<?>, Map<String, Slot<?>>> slots = new LinkedHashMap<>();

    private Batch(Generation generation, ParkedEvents parked) {
        this.generation = generation;
        this.parked = parked;
    }

    /** The batch of a unit of work, which is begun with its first event. */
    static Batch in(UnitOfWork<?> work, Generation generation, ParkedEvents parked) {
        return work.root().getOrComputeResource(RESOURCE, key -> new Batch(generation, parked));
    }

    /** The batch that is being handled. */
    static Batch current() {
        Batch batch = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        return Objects.requireNonNull(batch, "documents change while a view handles events");
    }

    Generation generation() {
        return generation;
    }

    /** The event that is going to be handled. */
    Deed begin(EventMessage<?> event) {
        Deed deed = new Deed(event);
        deeds.add(deed);
        return deed;
    }

    void add(Deed.Change<?> change) {
        deeds.getLast().add(change);
    }

    /** Writes what the events have changed, and what had to be parked. */
    void write() {
        deeds.removeIf(Deed::isNothing);
        if (deeds.isEmpty()) {
            return;
        }
        Frozen frozen = parked.asStored(generation);
        Frozen.Freezing freezing = allAtOnce(frozen).orElseGet(() -> oneByOne(frozen));
        parked.save(generation, freezing);
        for (Stored<?> stored : List.copyOf(slots.keySet())) {
            write(stored, freezing);
        }
        parked.save(generation, freezing);
        deeds.clear();
        slots.clear();
    }

    /** The usual case: no event fails. */
    private Optional<Frozen.Freezing> allAtOnce(Frozen frozen) {
        Frozen.Freezing freezing = frozen.freezing();
        Instant now = Instant.now();
        try {
            for (Deed deed : deeds) {
                if (deed.failure() != null) {
                    return Optional.empty();
                }
                if (freezing.holds(deed)) {
                    freezing.park(deed, WAITS, now);
                } else {
                    deed.changes().forEach(it -> apply(deed, it, freezing));
                }
            }
            slots.values()
                    .forEach(them ->
                            them.values().stream().filter(Slot::isChanged).forEach(Slot::encoded));
            return Optional.of(freezing);
        } catch (RuntimeException e) {
            if (StoreFaults.mayPass(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Frozen.Freezing oneByOne(Frozen frozen) {
        slots.values().forEach(them -> them.values().forEach(Slot::reset));
        Frozen.Freezing freezing = frozen.freezing();
        Instant now = Instant.now();
        for (Deed deed : deeds) {
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

    /** Applies an event whole or not at all. @return why not, after all attempts */
    private @Nullable RuntimeException fault(Deed deed, Frozen.Freezing freezing) {
        for (int attempt = 1; ; attempt++) {
            List<Slot.Mark<?>> before = new ArrayList<>();
            try {
                for (Deed.Change<?> change : deed.changes()) {
                    before.add(slot(change).mark());
                    apply(deed, change, freezing);
                }
                before.stream().map(Slot.Mark::slot).filter(Slot::isChanged).forEach(Slot::encoded);
                return null;
            } catch (RuntimeException e) {
                before.reversed().forEach(Slot.Mark::restore);
                if (StoreFaults.mayPass(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    return e;
                }
            }
        }
    }

    private <D extends Record> void apply(Deed deed, Deed.Change<D> change, Frozen.Freezing freezing) {
        if (freezing.hasWhole() && freezing.holdsWhole(change.document())) {
            freezing.miss(deed);
        } else {
            slot(change).apply(deed.position(), change);
        }
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> Slot<D> slot(Deed.Change<D> change) {
        Map<String, Slot<?>> known = slots.computeIfAbsent(change.stored(), it -> new LinkedHashMap<>());
        Slot<?> slot = known.get(change.id());
        if (slot == null) {
            slot = change.stored().slot(change.id(), change.isWhole());
            known.put(change.id(), slot);
        }
        return (Slot<D>) slot;
    }

    @SuppressWarnings("unchecked")
    private <D extends Record> void write(Stored<D> stored, Frozen.Freezing freezing) {
        List<Slot<D>> changed = new ArrayList<>();
        Objects.requireNonNull(slots.get(stored)).values().stream()
                .filter(Slot::isChanged)
                .forEach(it -> changed.add((Slot<D>) it));
        if (changed.isEmpty()) {
            return;
        }
        try {
            stored.write(changed);
        } catch (MongoBulkWriteException e) {
            List<BulkWriteError> refused = StoreFaults.refused(e);
            if (refused.isEmpty()) {
                throw e;
            }
            // The store does not take the document, whichever event it is: it stays as it is.
            for (BulkWriteError error : refused) {
                String document = stored.document(changed.get(error.getIndex()).id());
                freezing.freeze(document, last(document), e, Instant.now());
            }
        }
    }

    private Deed last(String document) {
        return deeds.reversed().stream()
                .filter(it -> it.documents().contains(document))
                .findFirst()
                .orElseThrow();
    }
}
