package org.longtable.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longtable.standalone.FrozenCast.Place;
import org.longtable.standalone.FrozenCast.Reader;

/** Fills the variables of paths with values of the reader's own council, of other councils and of another organization. */
final class FrozenRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String NOT_THERE = "unknown";

    /** The readers and the numbers of the councils that they try: their own, others, and last that of the other organization. */
    private static final Map<String, Set<Integer>> COUNCILS = Map.of(
            "administrator", Set.of(0, 1, 2, 3),
            "coordinator of all", Set.of(0),
            "coordinator of one", Set.of(0, 2, 3),
            "champion", Set.of(0, 2),
            "staff partner", Set.of(0, 2),
            "advisor", Set.of(0, 2),
            "leader of all", Set.of(0),
            "administrator next door", Set.of(0, 3),
            "nobody", Set.of(0));

    /**
     * Readers without commands. One would only repeat the rejections across organizations, and the other only reads in another language.
     */
    private static final Set<String> ONLY_ASKING = Set.of("administrator next door", "administrator in Spanish");

    /** Readers with queries about many things; the others have queries about a few. */
    private static final Set<String> CURIOUS = Set.of("administrator", "coordinator of one");

    private static final int FEW = 2;
    private static final int SOME = 3;

    /** Paths that describe events in sentences, which is slow. Only administrators send all queries of these paths. */
    private static final Set<String> TOLD = Set.of("/api/audit", "/api/audit/export", "/api/audit/{position}");

    private static final Set<String> TOLD_ALL = Set.of("administrator", "administrator in Spanish");
    private static final int MOST_TOLD = 12;

    private final FrozenCast cast;

    FrozenRequests(FrozenCast cast) {
        this.cast = cast;
    }

    /** Returns the readers of a path. The reader in Spanish only queries sentences about events. */
    List<Reader> readers(String address) {
        return cast.readers().stream()
                .filter(it -> COUNCILS.containsKey(it.name()) || it.language().equals("es") && TOLD.contains(address))
                .toList();
    }

    /** Returns the readers who send commands. */
    List<Reader> senders() {
        return cast.readers().stream()
                .filter(it -> COUNCILS.containsKey(it.name()) && !ONLY_ASKING.contains(it.name()))
                .toList();
    }

    /** Returns a reader's queries of a path pattern. */
    List<String> questions(String address, Reader reader) {
        boolean all = !TOLD.contains(address) || TOLD_ALL.contains(reader.name());
        List<String> queries = queries(address);
        int most = all && reader.language().equals("en") ? queries.size() : address.endsWith("/export") ? 1 : SOME;
        List<String> questions = filled(address, reader, Integer.MAX_VALUE).stream()
                .flatMap(path -> queries.stream().limit(most).map(query -> path + query))
                .toList();
        int step = all ? 1 : Math.ceilDiv(questions.size(), MOST_TOLD);
        return IntStream.range(0, questions.size())
                .filter(it -> it % step == 0)
                .mapToObj(questions::get)
                .toList();
    }

    /** Returns a reader's paths for a command. */
    List<String> commands(String address, Reader reader) {
        return filled(address, reader, 1);
    }

    private List<String> filled(String address, Reader reader, int ofEach) {
        List<Map<String, String>> choices = List.of(Map.of());
        Matcher names = VARIABLE.matcher(address);
        while (names.find()) {
            String name = names.group(1);
            choices = choices.stream()
                    .flatMap(it -> more(it, name, address, reader, ofEach))
                    .toList();
        }
        return choices.stream()
                .map(choice -> VARIABLE.matcher(address).replaceAll(it -> choice.get(it.group(1))))
                .distinct()
                .toList();
    }

    private Stream<Map<String, String>> more(
            Map<String, String> chosen, String name, String address, Reader reader, int ofEach) {
        if (chosen.containsKey(name)) {
            return Stream.of(chosen);
        }
        return switch (name) {
            case "council" ->
                cast.places().stream()
                        .map(Place::council)
                        .filter(it -> triesCouncil(reader, it, ofEach))
                        .map(it -> with(chosen, Map.of(name, it)));
            case "person" -> people(chosen, address, reader, ofEach).map(it -> with(chosen, Map.of(name, it)));
            case "meeting", "idea", "advisor", "opportunity", "account" ->
                things(chosen.get("council"), name, CURIOUS.contains(reader.name()) ? ofEach : Math.min(ofEach, FEW))
                        .map(it -> with(chosen, it));
            case "position", "year", "month" ->
                cast.values().get(name).stream()
                        .limit(TOLD.contains(address) ? ofEach : Math.min(ofEach, SOME))
                        .map(it -> with(chosen, Map.of(name, it)));
            case "organization" ->
                cast.values().get(name).stream()
                        .filter(it -> triesOrganization(reader, it))
                        .map(it -> with(chosen, Map.of(name, it)));
            default -> Stream.of(with(chosen, Map.of(name, NOT_THERE)));
        };
    }

    /**
     * Returns the reader, a person of the first council, one of the second and one of the other organization; for some readers also people
     * in other states.
     */
    private Stream<String> people(Map<String, String> chosen, String address, Reader reader, int ofEach) {
        List<String> all = cast.values().get("person");
        if (chosen.getOrDefault("organization", "").equals(last("organization"))) {
            return Stream.of(all.getLast());
        }
        boolean few = ofEach == 1 || address.contains("/erasure-preview") || address.contains("/held");
        boolean curious = CURIOUS.contains(reader.name());
        List<String> others =
                !curious ? all.subList(0, 1) : few ? List.of(all.getFirst(), all.get(FEW), all.getLast()) : all;
        return Stream.concat(Stream.ofNullable(reader.person()), others.stream())
                .distinct();
    }

    private boolean triesCouncil(Reader reader, String council, int ofEach) {
        int number = cast.places().stream().map(Place::council).toList().indexOf(council);
        return COUNCILS.getOrDefault(reader.name(), Set.of(0)).contains(number) && (ofEach > 1 || number != 1);
    }

    private boolean triesOrganization(Reader reader, String organization) {
        return !organization.equals(last("organization"))
                || COUNCILS.getOrDefault(reader.name(), Set.of())
                        .contains(cast.places().size() - 1);
    }

    private String last(String variable) {
        return cast.values().get(variable).getLast();
    }

    /** Returns things of the council. For the first council also one of the second, and one of the first for councils without any. */
    private Stream<Map<String, String>> things(String council, String kind, int ofEach) {
        Place first = cast.places().getFirst();
        Place place = cast.places().stream()
                .filter(it -> it.council().equals(council))
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> own = place.things().getOrDefault(kind, List.of());
        Stream<Map<String, String>> others = own.isEmpty()
                ? first.things().get(kind).stream().limit(1)
                : ofEach > 1 && place.equals(first)
                        ? cast.places().get(1).things().get(kind).stream().limit(1)
                        : Stream.of();
        return Stream.concat(own.stream().limit(ofEach), others);
    }

    private static Map<String, String> with(Map<String, String> chosen, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(chosen);
        all.putAll(more);
        return all;
    }

    private List<String> queries(String address) {
        return switch (address) {
            case "/api/audit" -> trails();
            case "/api/audit/export" ->
                List.of(
                        "?organization=" + home()
                                + "&format=json&kind=accommodation-requested,contact-corrected,person-added",
                        "?council=" + cast.places().getFirst().council() + "&format=csv&capability=organization",
                        "?organization=" + home() + "&format=csv&capability=organization");
            case "/api/audit/checkpoint" -> List.of("", "?fresh=true");
            case "/api/audit/proof/consistency" -> List.of("", "?from=1&to=5", "?from=5&to=1");
            case "/api/councils/{council}/dashboard", "/api/organizations/{organization}/dashboard" ->
                List.of(
                        "",
                        "?from=" + cast.values().get("month").get(1) + "&to="
                                + cast.values().get("month").getFirst());
            case "/api/access/people" -> List.of("", "?q=a");
            case "/api/people/names" ->
                List.of("?ids=" + String.join(",", cast.values().get("person")), "");
            case "/api/people/{person}/looks" -> List.of("", "?limit=2");
            default -> List.of("");
        };
    }

    private String home() {
        return cast.values().get("organization").getFirst();
    }

    /** Returns the audit queries; every reader sends the first few. */
    private List<String> trails() {
        String organization = "?organization=" + home();
        List<String> councils = cast.places().stream()
                .map(it -> "?council=" + it.council() + "&limit=10")
                .toList();
        return List.of(
                organization + "&limit=25",
                councils.getFirst(),
                councils.get(2),
                councils.getLast(),
                "?organization=" + cast.values().get("organization").getLast() + "&limit=25",
                organization + "&capability=compensation&limit=10",
                organization + "&kind=accommodation-requested,contact-corrected&limit=10",
                organization + "&actor=" + cast.reader("coordinator of one").person() + "&limit=10",
                organization + "&from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z&before=200&limit=10");
    }
}
