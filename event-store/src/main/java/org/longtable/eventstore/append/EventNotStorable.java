package org.longtable.eventstore.append;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.RecordedEvent;

/**
 * The exception reports that an event would change when it is read back, because a text holds half of a surrogate pair or a time is outside
 * the range of the store. No event of its append is recorded. The message names the event's type and field and contains none of its
 * content.
 */
public final class EventNotStorable extends EventStoreException {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Function<RecordedEvent, @Nullable Object>> FIELDS = fields();

    private final String field;

    public EventNotStorable(int event, String type, String field, @Nullable Throwable cause) {
        super(
                "Event [%d] of the append, of type [%s], would not be read back as it is: its [%s] cannot be stored"
                        .formatted(event, type, field),
                cause);
        this.field = field;
    }

    /** Creates the exception for an event whose fields differ from the fields that would be read back. */
    static EventNotStorable differing(int event, RecordedEvent appended, RecordedEvent read) {
        String field = FIELDS.entrySet().stream()
                .filter(it -> !Objects.equals(
                        it.getValue().apply(appended), it.getValue().apply(read)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("content");
        return new EventNotStorable(event, appended.type(), field, null);
    }

    /** Returns the name of the event's field, such as {@code payload} or {@code ts}, as listed in {@code docs/ledger-format.md}. */
    public String field() {
        return field;
    }

    private static Map<String, Function<RecordedEvent, @Nullable Object>> fields() {
        Map<String, Function<RecordedEvent, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("id", RecordedEvent::id);
        fields.put("type", RecordedEvent::type);
        fields.put("rev", RecordedEvent::rev);
        fields.put("aggregate", RecordedEvent::aggregate);
        fields.put("aggregateType", RecordedEvent::aggregateType);
        fields.put("seq", RecordedEvent::seq);
        fields.put("payload", RecordedEvent::payload);
        fields.put("meta", RecordedEvent::meta);
        fields.put("ts", RecordedEvent::ts);
        return fields;
    }
}
