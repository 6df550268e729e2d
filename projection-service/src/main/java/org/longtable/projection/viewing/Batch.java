package org.longtable.projection.viewing;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The documents of one collection that the current batch of events has touched. */
final class Batch<D extends Record> {

    private static final String RESOURCE = Batch.class.getName();

    private final Documents<D> documents;
    private final Map<String, Slot<D>> slots = new LinkedHashMap<>();
    private @Nullable MongoException failure;

    private Batch(Documents<D> documents) {
        this.documents = documents;
    }

    /** The batch of these documents in the current unit of work. */
    @SuppressWarnings("unchecked")
    static <D extends Record> Batch<D> of(Documents<D> documents) {
        return (Batch<D>) all(CurrentUnitOfWork.get()).computeIfAbsent(documents, it -> new Batch<>(documents));
    }

    /** Writes what a unit of work's events have changed. */
    static void write(UnitOfWork<?> work) {
        for (Batch<?> batch : List.copyOf(all(work).values())) {
            batch.write();
        }
    }

    private static Map<Documents<?>, Batch<?>> all(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(RESOURCE, key -> new LinkedHashMap<Documents<?>, Batch<?>>());
    }

    Slot<D> slot(String id, Supplier<Optional<Kept<D>>> load) {
        Slot<D> slot = slots.get(id);
        if (slot == null) {
            slot = new Slot<>(load.get());
            slots.put(id, slot);
        }
        return slot;
    }

    void failed(MongoException e) {
        failure = e;
    }

    private void write() {
        if (failure != null) {
            throw failure;
        }
        List<Kept<D>> changed = new ArrayList<>();
        slots.forEach((id, slot) -> slot.changed(id).ifPresent(changed::add));
        documents.write(changed);
        slots.clear();
    }

    /** One document in the batch. */
    static final class Slot<D extends Record> {

        private final long appliedBefore;
        private long at;
        private @Nullable D value;

        private Slot(Optional<Kept<D>> stored) {
            appliedBefore = stored.map(Kept::at).orElse(-1L);
            at = appliedBefore;
            value = stored.map(Kept::value).orElse(null);
        }

        void apply(long position, Supplier<D> blank, UnaryOperator<D> change) {
            if (position > appliedBefore) {
                value = change.apply(value == null ? blank.get() : value);
                at = Math.max(at, position);
            }
        }

        private Optional<Kept<D>> changed(String id) {
            return at > appliedBefore && value != null ? Optional.of(new Kept<>(id, at, value)) : Optional.empty();
        }
    }
}
