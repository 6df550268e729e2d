package org.longtable.eventstore.codec;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.longtable.eventstore.append.EventNotStorable;
import org.longtable.eventstore.ledger.RecordedEvent;
import org.longtable.eventstore.proof.UnpairedSurrogate;

/** The converter serializes an Axon event message into an event of the ledger. */
public final class EventMessageConverter {

    private EventMessageConverter() {}

    /** Converts an Axon event message to a recorded event. */
    public static List<RecordedEvent> toRecordedEvent(List<? extends EventMessage<?>> messages, Serializer serializer) {
        List<RecordedEvent> recorded = new ArrayList<>(messages.size());
        for (EventMessage<?> message : messages) {
            try {
                recorded.add(toRecordedEvent(message, serializer));
            } catch (UnpairedSurrogate e) {
                throw new EventNotStorable(
                        recorded.size(), message.getPayloadType().getSimpleName(), "payload", e);
            }
        }
        return recorded;
    }

    public static RecordedEvent toRecordedEvent(EventMessage<?> message, Serializer serializer) {
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
