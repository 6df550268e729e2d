package org.longtable.eventstore.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.RecordedEvent;

/**
 * The part of an exported event that decides who may read it.
 *
 * @param type declared name of the payload
 * @param aggregate identifier of the aggregate; null for an event without one
 * @param meta serialized metadata
 */
public record ExportedEvent(String type, @Nullable String aggregate, String meta) {

    static ExportedEvent of(RecordedEvent event) {
        return new ExportedEvent(event.type(), event.aggregate(), event.meta());
    }

    /** Returns the metadata as text by name. */
    public Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        CommitJsonCodec.JSON
                .readTree(meta)
                .properties()
                .forEach(it -> metadata.put(it.getKey(), it.getValue().asString("")));
        return metadata;
    }
}
