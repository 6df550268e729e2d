package org.longtable.projection.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import tools.jackson.databind.json.JsonMapper;

/** Encodes each event as a notice once and caches it for all connections. */
@Component
class LiveNoticeCache {

    private static final int MOST = 4_096;

    private final JsonMapper json;
    private final Cache<Long, TextMessage> recent =
            Caffeine.newBuilder().maximumSize(MOST).build();

    LiveNoticeCache(JsonMapper json) {
        this.json = json;
    }

    TextMessage noticeFor(TrackedEventMessage<?> event) {
        long position = event.trackingToken().position().orElseThrow();
        TextMessage known = recent.getIfPresent(position);
        if (known == null) {
            EventMetadata act = EventMetadata.fromMap(event.getMetaData());
            known = new TextMessage(
                    json.writeValueAsString(LiveNotice.of(position, act, (DomainEvent) event.getPayload())));
            recent.put(position, known);
        }
        return known;
    }
}
