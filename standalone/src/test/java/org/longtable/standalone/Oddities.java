package org.longtable.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Creates invalid bodies from the API document's descriptions of valid ones. */
final class Oddities {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEP = 3;

    /** Placeholder for half of a surrogate pair, which JSON can express only as an escape. */
    private static final String HALF = "HALF-OF-A-CHARACTER";

    private final JsonNode schemas;
    private final List<String> idsOfOthers;

    /**
     * Creates bodies for an API document.
     *
     * @param idsOfOthers identifiers of councils, people and things of another council
     */
    Oddities(JsonNode document, List<String> idsOfOthers) {
        this.schemas = document.path("components").path("schemas");
        this.idsOfOthers = List.copyOf(idsOfOthers);
    }

    /**
     * A body with one field that is always rejected.
     *
     * @param field path of the field, as in the error response
     */
    record Refusable(String field, String body) {}

    /** Returns bodies with one invalid text or date each; all other fields are valid. */
    List<Refusable> refusable(JsonNode schema) {
        List<Refusable> all = new ArrayList<>();
        JsonNode good = example(schema, 0);
        if (good instanceof ObjectNode) {
            refusable(all, good, resolved(schema), "", good);
        }
        return all;
    }

    private void refusable(List<Refusable> all, JsonNode whole, JsonNode schema, String above, JsonNode at) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode known = resolved(property.getValue());
            String field = above + property.getKey();
            if (type(known).equals("object")) {
                refusable(all, whole, known, field + ".", at.path(property.getKey()));
            } else if (type(known).equals("string") && !known.has("enum")) {
                JsonNode before = at.path(property.getKey());
                for (String bad : neverTaken(known.path("format").asString(""))) {
                    ((ObjectNode) at).put(property.getKey(), bad);
                    all.add(new Refusable(field, written(whole)));
                }
                ((ObjectNode) at).set(property.getKey(), before);
            }
        }
    }

    private static List<String> neverTaken(String format) {
        return switch (format) {
            case "date" -> List.of("+999999999-12-31", "-999999999-01-01", "1899-12-31", "2201-01-01", HALF);
            case "date-time" ->
                List.of("+292278994-08-17T07:12:55Z", "-999999999-01-01T00:00:00Z", "2201-01-01T00:00:00Z", HALF);
            default -> List.of("x " + HALF, HALF + " x", "x\u0000", "x\u001b[2J", "x\uFFFD");
        };
    }

    /** Returns a body of 10 MB, which is larger than any command's. */
    static String huge() {
        return "{\"title\":\"" + "x".repeat(10_000_000) + "\"}";
    }

    private static String written(JsonNode body) {
        return body.toString().replace(HALF, "\\ud800");
    }

    /** Returns all odd bodies for a schema as text. */
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
                all.add(written(body));
            }
            for (String id : idsOfOthers) {
                all.add(written(((ObjectNode) good).deepCopy().put(field, id)));
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
                MAKE.stringNode("+999999999-12-31"),
                MAKE.stringNode("-999999999-01-01T00:00:00Z"),
                MAKE.stringNode("\u3164\u2800\u200B"),
                MAKE.stringNode("lone " + HALF),
                MAKE.numberNode(Long.MIN_VALUE),
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
