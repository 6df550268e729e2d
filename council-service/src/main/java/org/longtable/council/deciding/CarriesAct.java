package org.longtable.council.deciding;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.longtable.contract.Act;
import org.springframework.stereotype.Component;

/** Puts the act behind a command beside every event that comes of it, and nothing else. */
@Component
class CarriesAct implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return Act.from(message.getMetaData()).asMap();
    }
}
