package org.longtable.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.longtable.admission.LookRule.Whose;

/** The table “What counts as a look” of {@code docs/access.md}: what people read there is what is recorded. */
public final class LookTable {

    private static final int CELLS = 4;

    private final List<LookRule> rules;

    private LookTable(List<LookRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads the page that this program was built with.
     *
     * @throws IllegalStateException when a row cannot be read
     */
    public static LookTable read() {
        try (InputStream page = AccessTable.page()) {
            return of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LookTable of(String page) {
        return new LookTable(page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(LookTable::rule)
                .toList());
    }

    /** Whether and how an answer counts. */
    Optional<LookRule> rule(Asked asked) {
        return rules.stream()
                .filter(it -> it.method().equals(asked.method()) && it.address().equals(asked.address()))
                .findFirst();
    }

    /** All rows. */
    public List<LookRule> all() {
        return rules;
    }

    private static LookRule rule(String line) {
        List<String> cells =
                Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        String[] request = cells.getFirst().replace("`", "").split(" ");
        if (cells.size() != CELLS || request.length != 2) {
            throw new IllegalStateException("no row of looks: " + line);
        }
        try {
            return new LookRule(
                    request[0],
                    request[1],
                    LookKind.valueOf(cells.get(1)),
                    Purpose.valueOf(cells.get(2)),
                    Whose.valueOf(cells.get(3)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("no row of looks: " + line, e);
        }
    }
}
