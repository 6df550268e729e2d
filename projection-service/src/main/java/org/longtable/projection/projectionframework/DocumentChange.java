package org.longtable.projection.projectionframework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;

/** Collects the changes that one event makes to a view's documents. They are written with the batch. */
final class DocumentChange {

    private final EventMessage<?> event;
    private final long position;
    private final List<Change<?>> changes = new ArrayList<>(2);
    private @Nullable Exception failure;

    /**
     * The change of one document.
     *
     * @param stored collection of the document
     * @param id document id
     * @param isWhole whether the event alone determines the document, so that the stored one is not read
     * @param blank document before its first event
     * @param change function from the current document to the one after the event
     */
    record Change<D extends Record>(
            GenerationCollection<D> stored, String id, boolean isWhole, Supplier<D> blank, UnaryOperator<D> change) {

        String document() {
            return stored.document(id);
        }
    }

    DocumentChange(EventMessage<?> event) {
        this.event = event;
        this.position = EventEnvelope.positionOf(event).value();
    }

    void add(Change<?> change) {
        changes.add(change);
    }

    /** Clears the changes before the event is handled again. */
    void again() {
        changes.clear();
    }

    /** Records that the handler failed permanently. Which other documents it would have changed is unknown. */
    void failed(Exception fault) {
        failure = fault;
    }

    @Nullable
    Exception failure() {
        return failure;
    }

    boolean isNothing() {
        return changes.isEmpty() && failure == null;
    }

    long position() {
        return position;
    }

    List<Change<?>> changes() {
        return changes;
    }

    /** Returns the names of the documents that the event changes. */
    Set<String> documents() {
        Set<String> documents = new LinkedHashSet<>();
        changes.forEach(it -> documents.add(it.document()));
        return documents;
    }

    /** Returns the stream of the event, or its council or organization when it has no stream. */
    String stream() {
        if (event instanceof DomainEventMessage<?> domain) {
            return domain.getAggregateIdentifier();
        }
        if (failure == null && event.getPayload() instanceof DomainEvent known) {
            return known.stream().value();
        }
        Object council = event.getMetaData().get(EventMetadata.COUNCIL);
        return Objects.toString(council != null ? council : organization());
    }

    @Nullable
    String organization() {
        return event.getMetaData().get(EventMetadata.ORGANIZATION) instanceof String it ? it : null;
    }

    String type() {
        Class<?> type = event.getPayloadType();
        if (DomainEvent.class.isAssignableFrom(type)) {
            EventKind kind = EventKind.of(type.asSubclass(DomainEvent.class));
            return kind.capability() + "." + kind.kind();
        }
        return type.getSimpleName();
    }
}
