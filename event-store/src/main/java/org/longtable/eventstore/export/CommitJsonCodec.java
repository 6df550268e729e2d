package org.longtable.eventstore.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The codec converts a commit to one line of JSON in an exported ledger and back. The fields are those of the stored document, with
 * {@code position} instead of {@code _id}.
 */
public final class CommitJsonCodec {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WITHHELD = "withheld";

    private CommitJsonCodec() {}

    /**
     * The record holds a commit from an exported line and the event count that the line states.
     *
     * @param withheld whether the content was left out; the commit then has no events and the time of the epoch
     */
    public record ParsedCommit(Commit commit, long count, boolean withheld) {}

    /** Returns the line of a commit that the reader of the export may not read. */
    static String withheld(Commit commit) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("position", commit.position());
        line.put("n", commit.events().size());
        line.put("prev", commit.prev());
        line.put("hash", commit.hash());
        line.put(WITHHELD, true);
        return JSON.writeValueAsString(line);
    }

    public static String write(Commit commit) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("position", commit.position());
        line.put("n", commit.events().size());
        line.put("at", commit.at().toString());
        line.put("prev", commit.prev());
        line.put("hash", commit.hash());
        line.put("events", commit.events().stream().map(CommitJsonCodec::fields).toList());
        return JSON.writeValueAsString(line);
    }

    private static Map<String, Object> fields(RecordedEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", event.id());
        fields.put("type", event.type());
        putTold(fields, "rev", event.rev());
        if (event.aggregate() != null) {
            putTold(fields, "aggregate", event.aggregate());
            putTold(fields, "aggregateType", event.aggregateType());
            fields.put("seq", event.seq());
        }
        fields.put("payload", event.payload());
        fields.put("meta", event.meta());
        fields.put("ts", event.ts().toString());
        return fields;
    }

    private static void putTold(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** Reads a line; returns null when it is not a commit. */
    public static @Nullable ParsedCommit read(String line) {
        try {
            JsonNode commit = JSON.readTree(line);
            boolean withheld = commit.path(WITHHELD).asBoolean(false);
            List<RecordedEvent> events = new ArrayList<>();
            if (!withheld) {
                commit.required("events").forEach(event -> events.add(event(event)));
            }
            Commit read = new Commit(
                    commit.required("position").longValue(),
                    withheld ? Instant.EPOCH : instant(commit, "at"),
                    text(commit, "prev"),
                    text(commit, "hash"),
                    events);
            return new ParsedCommit(read, commit.required("n").longValue(), withheld);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static RecordedEvent event(JsonNode event) {
        return new RecordedEvent(
                text(event, "id"),
                text(event, "type"),
                optional(event, "rev"),
                optional(event, "aggregate"),
                optional(event, "aggregateType"),
                event.hasNonNull("aggregate") ? event.required("seq").longValue() : RecordedEvent.NO_SEQUENCE,
                text(event, "payload"),
                text(event, "meta"),
                instant(event, "ts"));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).stringValue();
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).stringValue() : null;
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(text(node, field));
    }
}
