package org.longtable.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API document, field by field. It omits the names of schemas and operations, because they follow Java types. */
final class FrozenApi {

    /** Properties that do not affect requests and responses. */
    private static final Set<String> WORDS =
            Set.of("description", "title", "example", "$ref", "properties", "required");

    private final JsonNode document;
    private final List<String> lines = new ArrayList<>();

    private FrozenApi(JsonNode document) {
        this.document = document;
    }

    static FrozenApi committed() throws IOException {
        return new FrozenApi(JsonMapper.builder().build().readTree(Files.readString(Path.of("../docs/openapi.json"))));
    }

    /** Returns the paths of a method. */
    List<String> addresses(String method) {
        return document.path("paths").properties().stream()
                .filter(it -> it.getValue().has(method.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Returns what every operation accepts and returns, one field per line. */
    List<String> described() {
        lines.clear();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    lines.add("");
                    lines.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    operation(operation.getValue());
                }));
        return List.copyOf(lines);
    }

    private void operation(JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("in").asString() + " "
                    + parameter.path("name").asString();
            schema(
                    "  " + name,
                    parameter.path("schema"),
                    parameter.path("required").asBoolean(),
                    List.of());
        }
        contents("  body", operation.path("requestBody"));
        operation.path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("2")) {
                contents("  " + response.getKey(), response.getValue());
            } else {
                lines.add("  " + response.getKey());
            }
        });
    }

    private void contents(String name, JsonNode holder) {
        holder.path("content").properties().forEach(content -> {
            String type = content.getKey().equals("application/json") ? "" : " (" + content.getKey() + ")";
            schema(name + type, content.getValue().path("schema"), false, List.of());
        });
    }

    private void schema(String path, JsonNode schema, boolean required, List<String> within) {
        String reference = schema.path("$ref").asString("");
        if (within.contains(reference)) {
            lines.add(path + ": as above");
            return;
        }
        List<String> deeper = new ArrayList<>(within);
        if (!reference.isEmpty()) {
            deeper.add(reference);
        }
        JsonNode known = reference.isEmpty() ? schema : document.at(reference.substring(1));
        lines.add(path + ":" + (required ? " required" : "") + said(known));
        Set<String> needed = new TreeSet<>();
        known.path("required").forEach(it -> needed.add(it.asString()));
        known.path("properties")
                .properties()
                .forEach(it -> schema(path + "." + it.getKey(), it.getValue(), needed.contains(it.getKey()), deeper));
        parts(known, (name, part) -> schema(path + name, part, false, deeper));
    }

    private static void parts(JsonNode schema, BiConsumer<String, JsonNode> part) {
        if (schema.has("items")) {
            part.accept("[]", schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            part.accept(".*", schema.path("additionalProperties"));
        }
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            int number = 0;
            for (JsonNode one : schema.path(choice)) {
                part.accept("|" + choice + number++, one);
            }
        }
    }

    private static String said(JsonNode schema) {
        StringBuilder said = new StringBuilder();
        schema.properties().stream()
                .filter(it -> !WORDS.contains(it.getKey()) && !isSchema(it.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> said.append(' ').append(it.getKey()).append('=').append(it.getValue()));
        return said.toString();
    }

    private static boolean isSchema(JsonNode value) {
        return value.isObject()
                || value.isArray() && !value.isEmpty() && value.get(0).isObject();
    }
}
