package org.longtable.eventstore.codec;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.RecordedEvent;

/** The factory turns messages that were just appended into tracked messages, so they do not have to be decoded. */
public final class TrackedMessageFactory {

    private TrackedMessageFactory() {}

    public static List<TrackedEventMessage<?>> of(Commit commit, List<? extends EventMessage<?>> events) {
        List<TrackedEventMessage<?>> read = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            read.add(tracked(
                    new GlobalSequenceTrackingToken(commit.position() + i),
                    commit.events().get(i),
                    events.get(i)));
        }
        return List.copyOf(read);
    }

    private static TrackedEventMessage<?> tracked(
            GlobalSequenceTrackingToken token, RecordedEvent recorded, EventMessage<?> event) {
        GenericMessage<Object> message = new GenericMessage<>(recorded.id(), event.getPayload(), event.getMetaData());
        return event instanceof DomainEventMessage<?> domain
                ? new GenericTrackedDomainEventMessage<>(
                        token,
                        domain.getType(),
                        domain.getAggregateIdentifier(),
                        domain.getSequenceNumber(),
                        message,
                        recorded::ts)
                : new GenericTrackedEventMessage<>(token, new GenericEventMessage<>(message, recorded::ts));
    }
}
