package org.longtable.eventstore.codec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.RecordedEvent;

/** The converter turns events of the ledger into Axon's event data types. */
public final class EventDataConverter {

    private EventDataConverter() {}

    public static Stream<TrackedEventData<String>> toTrackedEventData(Commit commit) {
        List<TrackedEventData<String>> events = new ArrayList<>(commit.events().size());
        toTrackedEventData(commit, commit.position(), events);
        return events.stream();
    }

    /** Converts the events of a commit to tracked event data. */
    public static void toTrackedEventData(Commit commit, long fromPosition, List<TrackedEventData<String>> events) {
        int skipped = (int) Math.max(0, fromPosition - commit.position());
        for (int i = skipped; i < commit.events().size(); i++) {
            events.add(toTrackedEvent(commit.events().get(i), commit.position() + i));
        }
    }

    public static TrackedEventData<String> toTrackedEvent(RecordedEvent event, long position) {
        GlobalSequenceTrackingToken token = new GlobalSequenceTrackingToken(position);
        return event.aggregate() == null
                ? new TrackedEntry(token, event)
                : new TrackedDomainEventData<>(token, toDomainEventData(event));
    }

    public static DomainEventData<String> toDomainEventData(RecordedEvent event) {
        return new GenericDomainEventEntry<>(
                event.aggregateType(),
                event.aggregate(),
                event.seq(),
                event.id(),
                event.ts(),
                event.type(),
                event.rev(),
                event.payload(),
                event.meta());
    }

    /** An event without an aggregate. */
    private record TrackedEntry(GlobalSequenceTrackingToken trackingToken, RecordedEvent event)
            implements TrackedEventData<String> {

        @Override
        public String getEventIdentifier() {
            return event.id();
        }

        @Override
        public Instant getTimestamp() {
            return event.ts();
        }

        @Override
        public SerializedObject<String> getMetaData() {
            return new SerializedMetaData<>(event.meta(), String.class);
        }

        @Override
        public SerializedObject<String> getPayload() {
            return new SimpleSerializedObject<>(event.payload(), String.class, event.type(), event.rev());
        }
    }
}
