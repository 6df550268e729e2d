package org.longtable.projection.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import tools.jackson.databind.json.JsonMapper;

/** Events as notices: made once for all connections, which tell of the same events at about the same time. */
@Component
class Notices {

    private static final int MOST = 4_096;

    private final JsonMapper json;
    private final Cache<Long, TextMessage> recent =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Notices(JsonMapper json) {
        this.json = json;
    }

    TextMessage of(TrackedEventMessage<?> event) {
        long position = event.trackingToken().position().orElseThrow();
        TextMessage known = recent.getIfPresent(position);
        if (known == null) {
            Act act = Act.from(event.getMetaData());
            known = new TextMessage(
                    json.writeValueAsString(Notice.of(position, act, (DomainEvent) event.getPayload())));
            recent.put(position, known);
        }
        return known;
    }
}
