package org.longtable.standalone;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares stored copies with the product's current output; {@code -Dapprove=true} stores the current output instead. */
final class FrozenGolden {

    private static final int SHOWN = 15;
    private static final int LONGEST = 300;
    private static final int LINE = 140;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FrozenGolden() {}

    /** Compares a document regardless of the order of its fields. */
    static void json(String name, JsonNode today) throws IOException {
        Path file = FrozenFixture.FOLDER.resolve(name);
        if (approving(file, written(today, "") + "\n")) {
            return;
        }
        List<String> differences = new ArrayList<>();
        compare("", JSON.readTree(Files.readString(file)), today, differences);
        tell(file, differences);
    }

    /** Compares lines. */
    static void lines(String name, List<String> today) throws IOException {
        Path file = FrozenFixture.FOLDER.resolve(name);
        if (approving(file, String.join("\n", today) + "\n")) {
            return;
        }
        List<String> stored = Files.readAllLines(file);
        Set<String> gone = new TreeSet<>(stored);
        today.forEach(gone::remove);
        Set<String> added = new TreeSet<>(today);
        stored.forEach(added::remove);
        List<String> differences = new ArrayList<>();
        gone.forEach(it -> differences.add("is gone: " + it));
        added.forEach(it -> differences.add("is new:  " + it));
        if (differences.isEmpty() && !stored.equals(today)) {
            differences.add("the same lines in another order or number");
        }
        tell(file, differences);
    }

    /** Returns the files of a folder, so that files without a comparison are found. */
    static Set<String> stored(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FrozenFixture.FOLDER.resolve(folder))) {
            return files.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean approving(Path file, String text) throws IOException {
        if (!Boolean.getBoolean("approve")) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return true;
    }

    /** Writes a node with sorted fields. A node that fits on one line is written on one line, so that diffs are short and readable. */
    private static String written(JsonNode node, String indent) {
        if (!node.isContainer()) {
            return node.toString();
        }
        List<String> parts = new ArrayList<>();
        node.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it ->
                        parts.add(JSON.writeValueAsString(it.getKey()) + ": " + written(it.getValue(), indent + " ")));
        node.valueStream().filter(it -> node.isArray()).forEach(it -> parts.add(written(it, indent + " ")));
        String open = node.isArray() ? "[" : "{";
        String close = node.isArray() ? "]" : "}";
        String line = open + String.join(", ", parts) + close;
        return indent.length() + line.length() <= LINE && !line.contains("\n")
                ? line
                : open + "\n" + indent + " " + String.join(",\n" + indent + " ", parts) + "\n" + indent + close;
    }

    private static void tell(Path file, List<String> differences) {
        if (!differences.isEmpty()) {
            fail(differences.size() + " differences from " + file + ":\n  "
                    + differences.stream().limit(SHOWN).collect(Collectors.joining("\n  ")));
        }
    }

    private static void compare(String path, JsonNode stored, JsonNode today, List<String> differences) {
        if (stored.isObject() && today.isObject()) {
            Set<String> names = new TreeSet<>(stored.propertyNames());
            names.addAll(today.propertyNames());
            names.forEach(it -> compare(path + "/" + it, stored.path(it), today.path(it), differences));
        } else if (stored.isArray() && today.isArray()) {
            for (int i = 0; i < Math.max(stored.size(), today.size()); i++) {
                compare(path + "/" + i, stored.path(i), today.path(i), differences);
            }
        } else if (!stored.equals(today)) {
            differences.add(path + ": expected " + brief(stored) + ", was " + brief(today));
        }
    }

    private static String brief(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
