package org.longtable.eventstore;

import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** How a message of Axon's becomes an event of the ledger. */
final class EventRecording {

    private EventRecording() {}

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
