package org.longtable.eventstore;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.longtable.eventstore.proof.UnpairedSurrogate;

/** How a message of Axon's becomes an event of the ledger. */
final class EventRecording {

    private EventRecording() {}

    /** @throws EventNotStorable when a text of one of them cannot be sealed */
    static List<RecordedEvent> record(List<? extends EventMessage<?>> messages, Serializer serializer) {
        List<RecordedEvent> recorded = new ArrayList<>(messages.size());
        for (EventMessage<?> message : messages) {
            try {
                recorded.add(record(message, serializer));
            } catch (UnpairedSurrogate e) {
                throw new EventNotStorable(
                        recorded.size(), message.getPayloadType().getSimpleName(), "payload", e);
            }
        }
        return recorded;
    }

    static RecordedEvent record(EventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        SerializedObject<String> meta = message.serializeMetaData(serializer, String.class);
        DomainEventMessage<?> domain = message instanceof DomainEventMessage<?> one ? one : null;
        return new RecordedEvent(
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                domain == null ? null : domain.getAggregateIdentifier(),
                domain == null ? null : domain.getType(),
                domain == null ? RecordedEvent.NO_SEQUENCE : domain.getSequenceNumber(),
                payload.getData(),
                meta.getData(),
                message.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
    }
}
