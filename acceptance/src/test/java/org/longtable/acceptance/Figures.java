package org.longtable.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** What was measured: printed as a table, and kept in {@code target/figures.json}. Figures are told, never asserted. */
final class Figures {

    private static final Path FILE = Path.of("target", "figures.json");

    private final String title;
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

    Figures(String title) {
        this.title = title;
    }

    /** Adds the median and the 99th percentile of times. */
    Figures add(String what, Times times) {
        return add(what, row("p50 ms", times.percentile(50), "p99 ms", times.percentile(99), "count", times.count()));
    }

    /** Adds a start. */
    Figures add(String what, Duration start, double megabytes, double most) {
        return add(
                what,
                row(
                        "start s",
                        rounded(start.toMillis() / 1e3),
                        "memory MB",
                        rounded(megabytes),
                        "at most MB",
                        rounded(most)));
    }

    /** Adds a row of numbers by name. */
    Figures add(String what, Map<String, Object> numbers) {
        rows.put(what, numbers);
        return this;
    }

    /** Prints the table, and puts it in place of what an earlier run measured under this title. */
    void tell() throws IOException {
        System.out.print(table());
        Map<String, Object> all = new LinkedHashMap<>();
        if (Files.exists(FILE)) {
            all.putAll(Api.JSON.readValue(Files.readString(FILE), new TypeReference<Map<String, Object>>() {}));
        }
        all.put("machine", machine());
        all.put(title, rows);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, Api.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }

    private String table() {
        StringBuilder table = new StringBuilder("\n" + title + " (" + machine() + ")\n");
        rows.forEach((what, numbers) -> {
            table.append(String.format(Locale.ROOT, "  %-44s", what));
            numbers.forEach((name, number) -> table.append(String.format(Locale.ROOT, "%12s %s", number, name)));
            table.append('\n');
        });
        return table.append('\n').toString();
    }

    /** The processors, the Java, and how busy the machine was besides: a figure without them says nothing. */
    private static String machine() {
        var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return system.getAvailableProcessors() + " processors " + system.getArch() + ", Java " + Runtime.version()
                + ", load " + rounded(system.getSystemLoadAverage());
    }

    static Map<String, Object> row(Object... namesAndNumbers) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            row.put((String) namesAndNumbers[i], namesAndNumbers[i + 1]);
        }
        return row;
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
