package org.longtable.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.longtable.admission.AccessLogRule.SubjectSource;

/** The policy lists the requests whose responses are written to the access log. */
public final class AccessLogPolicy {

    private static final int CELLS = 4;

    private final List<AccessLogRule> rules;

    private AccessLogPolicy(List<AccessLogRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads the policy page that is built into this program.
     *
     * @throws IllegalStateException when a row cannot be read
     */
    public static AccessLogPolicy read() {
        try (InputStream page = AccessPolicy.page()) {
            return of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessLogPolicy of(String page) {
        return new AccessLogPolicy(page.lines()
                .filter(line -> line.startsWith("| `"))
                .map(AccessLogPolicy::findRule)
                .toList());
    }

    /** Returns the access log rule of a request. */
    Optional<AccessLogRule> findRule(RequestTarget asked) {
        return rules.stream()
                .filter(it -> it.method().equals(asked.method()) && it.address().equals(asked.address()))
                .findFirst();
    }

    /** Returns all rows. */
    public List<AccessLogRule> all() {
        return rules;
    }

    private static AccessLogRule findRule(String line) {
        List<String> cells =
                Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        String[] request = cells.getFirst().replace("`", "").split(" ");
        if (cells.size() != CELLS || request.length != 2) {
            throw new IllegalStateException("Not a row of the access log table: " + line);
        }
        try {
            return new AccessLogRule(
                    request[0],
                    request[1],
                    AccessCategory.valueOf(cells.get(1)),
                    PurposeOfUse.valueOf(cells.get(2)),
                    SubjectSource.valueOf(cells.get(3)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Not a row of the access log table: " + line, e);
        }
    }
}
