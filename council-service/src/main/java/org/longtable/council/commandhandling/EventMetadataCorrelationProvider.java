package org.longtable.council.commandhandling;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.longtable.contract.EventMetadata;
import org.springframework.stereotype.Component;

/** Copies the event metadata and the command identifier from a command to the events that it causes. */
@Component
class EventMetadataCorrelationProvider implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message instanceof CommandMessage<?>) || !message.getMetaData().containsKey("actor")) {
            return Map.of();
        }
        Map<String, String> act = EventMetadata.entriesIn(message.getMetaData());
        act.put("causation", message.getIdentifier());
        return act;
    }
}
