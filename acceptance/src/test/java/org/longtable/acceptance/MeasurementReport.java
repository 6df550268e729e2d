package org.longtable.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** Prints measured values as a table and saves them as JSON. Tests report these values but never assert them. */
final class MeasurementReport {

    private static final Path FILE = Path.of("target", "figures.json");

    private final String title;
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

    MeasurementReport(String title) {
        this.title = title;
    }

    /** Adds the median and the 99th percentile of durations. */
    MeasurementReport add(String what, LatencySamples times) {
        return add(what, row("p50 ms", times.percentile(50), "p99 ms", times.percentile(99), "count", times.count()));
    }

    /** Adds the duration and memory use of a start. */
    MeasurementReport add(String what, Duration start, double megabytes, double most) {
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
    MeasurementReport add(String what, Map<String, Object> numbers) {
        rows.put(what, numbers);
        return this;
    }

    /** Prints the table and saves it to the file. */
    void publish() throws IOException {
        System.out.print(table());
        Map<String, Object> all = new LinkedHashMap<>();
        if (Files.exists(FILE)) {
            all.putAll(ApiClient.JSON.readValue(Files.readString(FILE), new TypeReference<Map<String, Object>>() {}));
        }
        all.put("machine", machine());
        all.put(title, rows);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, ApiClient.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
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

    /** Describes the processors, the Java version, and the load of the machine. Measured values mean nothing without them. */
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
