package org.longtable.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that no page would send, made from what the API's document says of good ones. */
final class Oddities {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEP = 3;

    private final JsonNode schemas;

    Oddities(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
    }

    /** All of them for one kind of body, as text. */
    List<String> of(JsonNode schema) {
        List<String> all = new ArrayList<>(List.of(
                "",
                "null",
                "[]",
                "\"text\"",
                "42",
                "{",
                "{\"a\":".repeat(2_000),
                "[".repeat(50_000),
                "{\"\\u0000\": \"\\ud800\"}",
                "\u0000\uFFFF",
                "{\"role\": \"ADMINISTRATOR\", \"organization\": \"another\", \"id\": \"mine\", \"actor\": \"x\"}"));
        JsonNode good = example(schema, 0);
        all.add(good.toString());
        for (String field : fields(schema)) {
            for (JsonNode odd : oddValues()) {
                ObjectNode body = ((ObjectNode) good).deepCopy();
                body.set(field, odd);
                all.add(body.toString());
            }
            all.add(JSON.writeValueAsString(without((ObjectNode) good, it -> it.remove(field))));
        }
        return all;
    }

    private static ObjectNode without(ObjectNode good, Consumer<ObjectNode> change) {
        ObjectNode copy = good.deepCopy();
        change.accept(copy);
        return copy;
    }

    private static List<JsonNode> oddValues() {
        return List.of(
                MAKE.nullNode(),
                MAKE.booleanNode(true),
                MAKE.numberNode(-1),
                MAKE.numberNode(Long.MAX_VALUE),
                MAKE.numberNode(1e300),
                MAKE.stringNode(""),
                MAKE.stringNode("x".repeat(20_000)),
                MAKE.stringNode("\u0000\u0007 ' \" <b> ${jndi:x} {{7*7}} ../../ \uD83D\uDE80 \u202E"),
                MAKE.stringNode("person-of-somebody-else"),
                MAKE.stringNode("-9999999999-13-45"),
                MAKE.arrayNode().add(MAKE.arrayNode().add(MAKE.nullNode())),
                MAKE.objectNode().set("$ne", MAKE.nullNode()));
    }

    private List<String> fields(JsonNode schema) {
        return List.copyOf(resolved(schema).path("properties").propertyNames());
    }

    private JsonNode example(JsonNode schema, int depth) {
        JsonNode known = resolved(schema);
        if (known.has("enum")) {
            return known.path("enum").get(0);
        }
        return switch (type(known)) {
            case "integer", "number" -> MAKE.numberNode(known.path("minimum").asLong(1));
            case "boolean" -> MAKE.booleanNode(false);
            case "array" ->
                depth < DEEP ? MAKE.arrayNode().add(example(known.path("items"), depth + 1)) : MAKE.arrayNode();
            case "string" -> MAKE.stringNode(text(known.path("format").asString("")));
            default -> object(known, depth);
        };
    }

    private ObjectNode object(JsonNode known, int depth) {
        ObjectNode object = MAKE.objectNode();
        if (depth < DEEP) {
            for (Map.Entry<String, JsonNode> property : known.path("properties").properties()) {
                object.set(property.getKey(), example(property.getValue(), depth + 1));
            }
        }
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2026-03-01";
            case "date-time" -> "2026-03-01T10:00:00Z";
            case "email" -> "odd@example.org";
            default -> "odd";
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("object");
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
