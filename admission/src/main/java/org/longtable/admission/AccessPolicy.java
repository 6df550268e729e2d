package org.longtable.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.longtable.admission.AccessRule.Permission;
import org.longtable.contract.Role;

/** The policy holds the access rules of all requests and live notices and denies everything that no rule lists. */
public final class AccessPolicy {

    private static final String PAGE = "access.md";
    private static final String LIVE = "LIVE";
    private static final List<Role> COLUMNS = List.of(
            Role.ADMINISTRATOR,
            Role.COORDINATOR,
            Role.CHAMPION,
            Role.STAFF_PARTNER,
            Role.ADVISOR,
            Role.LEADER,
            Role.ANONYMOUS);

    private final Map<String, AccessRule> rules = new HashMap<>();

    private AccessPolicy(List<AccessRule> all) {
        for (AccessRule rule : all) {
            if (rules.put(key(rule.method(), rule.address()), rule) != null) {
                throw new IllegalStateException(
                        "The access table lists this request twice: " + rule.method() + " " + rule.address());
            }
        }
    }

    /**
     * Reads the policy page that is built into this program.
     *
     * @throws IllegalStateException when a row appears twice or contains a word that the page does not define
     */
    public static AccessPolicy read() {
        try (InputStream page = page()) {
            return of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream page() {
        return Objects.requireNonNull(AccessPolicy.class.getResourceAsStream(PAGE), PAGE);
    }

    static AccessPolicy of(String page) {
        return new AccessPolicy(page.lines()
                .filter(line -> line.matches("\\| (GET|POST|LIVE) .*"))
                .map(AccessPolicy::rule)
                .toList());
    }

    /**
     * Returns the rule for a path.
     *
     * @param method HTTP method in upper case
     * @param address path with its variables in braces, as the endpoint declares it
     */
    public Optional<AccessRule> rule(String method, String address) {
        return Optional.ofNullable(rules.get(key(method, address)));
    }

    /**
     * Returns the rule for a live notice of an event.
     *
     * @param event stored event name, such as {@code meetings.MeetingMoved}
     */
    public Optional<AccessRule> noticeRule(String event) {
        String capability = event.substring(0, event.indexOf('.') + 1);
        return rule(LIVE, event).or(() -> rule(LIVE, capability + "*"));
    }

    /** Returns the rules for all requests, in no particular order. */
    public List<AccessRule> requests() {
        return rules.values().stream().filter(it -> !it.method().equals(LIVE)).toList();
    }

    /** Returns the rules for all notices, in no particular order. Their address is the event name or {@code capability.*}. */
    public List<AccessRule> notices() {
        return rules.values().stream().filter(it -> it.method().equals(LIVE)).toList();
    }

    private static AccessRule rule(String line) {
        List<String> cells =
                Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        if (cells.size() != COLUMNS.size() + 2) {
            throw new IllegalStateException(
                    "A row of the access table needs " + (COLUMNS.size() + 2) + " cells: " + line);
        }
        Map<Role, Permission> admitted = new EnumMap<>(Role.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            admitted.put(COLUMNS.get(i), admitted(cells.get(i + 2), line));
        }
        return new AccessRule(cells.get(0), cells.get(1).replace("`", ""), admitted);
    }

    private static Permission admitted(String cell, String line) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes" -> Permission.YES;
            case "whole" -> Permission.WHOLE;
            case "own" -> Permission.OWN;
            case "no" -> Permission.NO;
            default -> throw new IllegalStateException("neither yes, whole, own nor no: " + line);
        };
    }

    private static String key(String method, String address) {
        return method + " " + address;
    }
}
