package org.longtable.council.deciding;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.longtable.contract.Act;
import org.springframework.stereotype.Component;

/** Lets the act travel from a command to the events that it brings about, with the command as their cause. */
@Component
class ActTravels implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message instanceof CommandMessage<?>) || !message.getMetaData().containsKey("actor")) {
            return Map.of();
        }
        Map<String, String> act = Act.entriesOf(message.getMetaData());
        act.put("causation", message.getIdentifier());
        return act;
    }
}
