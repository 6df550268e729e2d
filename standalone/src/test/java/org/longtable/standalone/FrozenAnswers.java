package org.longtable.standalone;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longtable.standalone.FrozenCast.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The responses to all readers, grouped by equal responses. */
final class FrozenAnswers {

    private static final int LONGEST_TEXT = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The random sessions of the test itself. */
    private static final Pattern SESSION =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final FrozenHttp http;
    private final FrozenRequests requests;

    FrozenAnswers(FrozenCast cast, FrozenHttp http) {
        this.http = http;
        this.requests = new FrozenRequests(cast);
    }

    /** Returns the responses to all queries of a path pattern: for each path, each response with its readers. */
    JsonNode of(String address) throws Exception {
        return of(address, requests.readers(address));
    }

    /** Returns the responses to some of the readers. */
    JsonNode of(String address, List<Reader> readers) throws Exception {
        Map<String, Map<ObjectNode, List<String>>> all = new TreeMap<>();
        for (Reader reader : readers) {
            for (String path : requests.questions(address, reader)) {
                all.computeIfAbsent(path, any -> new LinkedHashMap<>())
                        .computeIfAbsent(answer(http.ask(reader, path)), any -> new ArrayList<>())
                        .add(reader.name());
            }
        }
        ObjectNode document = JSON.createObjectNode();
        all.forEach((path, answers) -> {
            ArrayNode together = document.putArray(path);
            answers.forEach(
                    (answer, names) -> together.add(answer.deepCopy().put("readers", String.join(", ", names))));
        });
        return document;
    }

    /** Returns the responses to some readers that differ from the responses to all readers. */
    static List<String> differences(JsonNode all, JsonNode some) {
        List<String> differences = new ArrayList<>();
        some.properties().forEach(path -> {
            for (JsonNode one : path.getValue()) {
                for (String reader : one.path("readers").asString().split(", ")) {
                    JsonNode before = answerOf(reader, all.path(path.getKey()));
                    if (!before.path("status").equals(one.path("status"))
                            || !before.path("body").equals(one.path("body"))) {
                        differences.add(path.getKey() + " of " + reader + ": " + one + " instead of " + before);
                    }
                }
            }
        });
        return differences;
    }

    private static JsonNode answerOf(String reader, JsonNode answers) {
        for (JsonNode one : answers) {
            if (List.of(one.path("readers").asString().split(", ")).contains(reader)) {
                return one;
            }
        }
        return JSON.missingNode();
    }

    private static ObjectNode answer(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        ObjectNode answer = JSON.createObjectNode();
        answer.put("status", response.statusCode());
        answer.put("type", type);
        answer.set("body", type.contains("json") && !type.contains("ndjson") ? json(response) : text(response.body()));
        return answer;
    }

    private static JsonNode json(HttpResponse<String> response) {
        String body = response.body();
        boolean sessions = response.uri().getPath().contains("/session");
        return JSON.readTree(sessions ? SESSION.matcher(body).replaceAll("random") : body);
    }

    private static JsonNode text(String body) {
        List<String> lines = body.lines().toList();
        if (lines.size() <= LONGEST_TEXT) {
            return JSON.valueToTree(lines);
        }
        ObjectNode brief = JSON.createObjectNode();
        brief.put("lines", lines.size());
        brief.put("sha256", HexFormat.of().formatHex(FrozenFixture.sha256(body.getBytes(StandardCharsets.UTF_8))));
        brief.set("first", JSON.valueToTree(lines.subList(0, 5)));
        return brief;
    }

    /** Returns the result of sending each command with an empty body, for each reader. */
    List<String> commands(List<String> addresses) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (String address : addresses) {
            Map<String, Map<String, List<String>>> all = new TreeMap<>();
            for (Reader reader : requests.senders()) {
                for (String path : requests.commands(address, reader)) {
                    all.computeIfAbsent(path, any -> new TreeMap<>())
                            .computeIfAbsent(outcome(http.command(reader, path)), any -> new ArrayList<>())
                            .add(reader.name());
                }
            }
            all.forEach((path, outcomes) -> outcomes.forEach((outcome, readers) ->
                    lines.add("POST " + path + ": " + outcome + ": " + String.join(", ", readers))));
        }
        return lines;
    }

    private static String outcome(HttpResponse<String> response) {
        if (!response.headers().firstValue("Content-Type").orElse("").contains("problem+json")) {
            return Integer.toString(response.statusCode());
        }
        JsonNode problem = JSON.readTree(response.body());
        String fields = problem.path("fields")
                .valueStream()
                .map(it -> it.path("field").asString())
                .sorted()
                .collect(Collectors.joining(" "));
        String slug = problem.path("type").asString("").replace("/problems/", "");
        return response.statusCode() + " " + slug + (fields.isEmpty() ? "" : " (" + fields + ")");
    }
}
