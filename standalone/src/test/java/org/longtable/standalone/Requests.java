package org.longtable.standalone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longtable.standalone.AnswerCheck.Request;
import org.longtable.standalone.AnswerCheck.Shows;
import org.longtable.standalone.LedgerIndex.Happening;

/** Creates every query with identifiers of the reader's own councils and people and of others. */
final class Requests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int OF_EACH = 2;

    private static final List<String> EXPORTS = List.of(
            "&format=json&kind=accommodation-requested,contact-corrected,person-added",
            "&format=csv&capability=compensation",
            "&format=csv&capability=access");

    /** Every endpoint and what it shows; new endpoints have to be added here. */
    static final Map<String, Shows> SHOWN = shown();

    private final LedgerIndex index;
    private final Neighbors neighbors;
    private final Map<String, List<String>> values = new HashMap<>();

    Requests(LedgerIndex index, Neighbors neighbors) {
        this.index = index;
        this.neighbors = neighbors;
        values.put(
                "organization", List.of(neighbors.home(), neighbors.nextDoor().organization()));
        values.put(
                "council",
                Stream.concat(
                                Neighbors.COUNCILS.stream(),
                                Stream.of(neighbors.nextDoor().council()))
                        .toList());
        values.put("year", List.of(year(0), year(-1)));
        values.put("month", List.of(month(0), month(-2)));
        values.put("position", positions());
        for (String kind : List.of("Meeting", "Idea", "Advisor")) {
            values.put(kind.toLowerCase(java.util.Locale.ROOT), things(kind + "Id"));
        }
    }

    private static String year(int years) {
        return Integer.toString(java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                .plusYears(years)
                .getYear());
    }

    private static String month(int months) {
        return java.time.YearMonth.now(java.time.ZoneOffset.UTC)
                .plusMonths(months)
                .toString();
    }

    /** Returns one position for each kind of event, council and watched person. */
    private List<String> positions() {
        Map<String, List<String>> found = new TreeMap<>();
        List<String> watched = neighbors.watched();
        for (Happening one : index.all) {
            String about = one.council() == null
                    ? one.about()
                            .map(it -> it.value())
                            .filter(watched::contains)
                            .orElse("")
                    : "";
            String key = one.event().getClass().getSimpleName() + "/" + one.council() + "/" + about;
            List<String> some = found.computeIfAbsent(key, any -> new ArrayList<>());
            if (some.isEmpty()) {
                some.add(Long.toString(one.position()));
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private List<String> things(String type) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Happening one : index.all) {
            LedgerIndex.ids(one.event())
                    .filter(it -> it.getClass().getSimpleName().equals(type))
                    .forEach(it -> found.computeIfAbsent(String.valueOf(one.council()), any -> new LinkedHashSet<>())
                            .add(it.value()));
        }
        return found.values().stream()
                .flatMap(it -> Stream.concat(
                        it.stream().limit(OF_EACH), it.stream().skip(Math.max(OF_EACH, it.size() - OF_EACH))))
                .toList();
    }

    /** Returns all queries of one reader. */
    List<Request> of(PermittedReader reader) {
        List<Request> all = new ArrayList<>();
        SHOWN.forEach((address, shows) -> {
            switch (address) {
                case "/api/audit", "/api/audit/export" -> trails(address, all);
                case "/api/people/names" ->
                    all.add(new Request(
                            shows,
                            address + "?ids="
                                    + String.join(
                                            ",",
                                            index.added.keySet().stream()
                                                    .limit(200)
                                                    .toList()),
                            Map.of()));
                default -> filled(shows, address, reader, all);
            }
        });
        return all;
    }

    private void filled(Shows shows, String address, PermittedReader reader, List<Request> all) {
        List<Map<String, String>> choices = List.of(Map.of());
        Matcher names = VARIABLE.matcher(address);
        while (names.find()) {
            String name = names.group(1);
            List<String> candidates =
                    name.equals("person") ? people(reader, address) : Objects.requireNonNull(values.get(name), name);
            choices = choices.stream()
                    .flatMap(it -> candidates.stream().map(value -> with(it, name, value)))
                    .toList();
        }
        for (Map<String, String> choice : choices) {
            String path = VARIABLE.matcher(address).replaceAll(it -> choice.get(it.group(1)));
            all.add(new Request(shows, path, choice));
        }
    }

    private static Map<String, String> with(Map<String, String> choice, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(choice);
        more.put(name, value);
        return more;
    }

    /** Returns the people for queries of a path; only a few for queries that read the whole ledger. */
    private List<String> people(PermittedReader reader, String address) {
        boolean slow = address.contains("erasure-preview") || address.contains("/held");
        List<String> others = slow
                ? List.of(neighbors.person("member 2"), neighbors.nextDoor().administrator())
                : neighbors.watched();
        return Stream.concat(Stream.ofNullable(reader.person()), others.stream())
                .distinct()
                .toList();
    }

    private void trails(String address, List<Request> all) {
        List<String> scopes = new ArrayList<>();
        values.get("organization").forEach(it -> scopes.add("organization=" + it));
        values.get("council").forEach(it -> scopes.add("council=" + it));
        scopes.add("organization=" + neighbors.home() + "&council=" + Neighbors.COUNCILS.get(1));
        boolean export = address.endsWith("export");
        for (String scope : scopes) {
            for (String asked : export ? EXPORTS : filters()) {
                all.add(new Request(Shows.TRAIL, address + "?" + scope + asked, scoped(scope)));
            }
        }
    }

    private List<String> filters() {
        return List.of(
                "&limit=200",
                "&capability=compensation",
                "&capability=access",
                "&kind=accommodation-requested,contact-corrected",
                "&actor=" + neighbors.person("coordinator 2"),
                "&from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z");
    }

    private static Map<String, String> scoped(String scope) {
        Map<String, String> variables = new HashMap<>();
        Arrays.stream(scope.split("&")).map(it -> it.split("=")).forEach(it -> variables.put(it[0], it[1]));
        return variables;
    }

    private static Map<String, Shows> shown() {
        Map<String, Shows> all = new TreeMap<>();
        put(
                all,
                Shows.NOTHING,
                "/api/session",
                "/api/sample",
                "/api/consents",
                "/api/ideas/by-code",
                "/api/audit/checkpoint",
                "/api/audit/key",
                "/api/audit/proof/{position}",
                "/api/audit/proof/consistency");
        put(all, Shows.PUBLIC, "/api/organization");
        put(all, Shows.NAMES, "/api/people/names");
        put(
                all,
                Shows.DIRECTORY,
                "/api/access/people",
                "/api/organizations/{organization}/people",
                "/api/councils/{council}/people");
        for (String what : List.of(
                "actions",
                "calendar/{month}",
                "charter",
                "dashboard",
                "ideas",
                "ideas/{idea}",
                "meetings",
                "meetings/{meeting}",
                "opportunities",
                "roster",
                "contacts",
                "what-changed",
                "advisors/{advisor}",
                "pipeline",
                "readiness",
                "feedback",
                "meetings/{meeting}/feedback",
                "claims",
                "pay/{year}")) {
            put(all, Shows.COUNCIL, "/api/councils/{council}/" + what);
        }
        for (String what : List.of(
                "calendar/{month}",
                "dashboard",
                "ideas",
                "pay/{year}",
                "outbox",
                "erasure-requests",
                "imports",
                "views")) {
            put(all, Shows.ORGANIZATION, "/api/organizations/{organization}/" + what);
        }
        for (String what : List.of(
                "",
                "/erasure-preview",
                "/email",
                "/mentions",
                "/sessions",
                "/passkeys",
                "/looks",
                "/held",
                "/held/file",
                "/actions",
                "/attended-meetings",
                "/invitations",
                "/ways",
                "/pay/{year}")) {
            put(all, Shows.PERSON, "/api/people/{person}" + what);
        }
        put(all, Shows.TRAIL, "/api/audit", "/api/audit/export", "/api/audit/ledger");
        put(all, Shows.POSITION, "/api/audit/{position}");
        put(all, Shows.RECEIPT, "/api/audit/{position}/receipt");
        return all;
    }

    private static void put(Map<String, Shows> all, Shows shows, String... addresses) {
        Arrays.stream(addresses).forEach(it -> all.put(it, shows));
    }
}
