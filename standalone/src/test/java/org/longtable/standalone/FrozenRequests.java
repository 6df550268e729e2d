package org.longtable.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longtable.standalone.FrozenCast.Place;
import org.longtable.standalone.FrozenCast.Reader;

/** Fills the variables of addresses: with what is of one's own council, of other councils and of another organization. */
final class FrozenRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String NOT_THERE = "unknown";

    private static final int SOME = 3;

    private static final Set<String> SENDING = Set.of(
            "administrator",
            "coordinator of all",
            "coordinator of one",
            "champion",
            "staff partner",
            "advisor",
            "leader of all",
            "nobody");

    private static final Set<String> ASKING = Stream.concat(
                    SENDING.stream(), Stream.of("leader of one", "administrator next door"))
            .collect(Collectors.toUnmodifiableSet());

    /** Where events are told in sentences, which takes long; all of it is asked by administrators only. */
    private static final Set<String> TOLD = Set.of("/api/audit", "/api/audit/export", "/api/audit/{position}");

    private static final Set<String> TOLD_ALL = Set.of("administrator", "administrator in Spanish");

    private static final int MOST_TOLD = 15;

    private static final Set<String> MEETING_MORE = Set.of("administrator", "coordinator of one");
    private static final Set<String> MEETING_OTHERS =
            Set.of("administrator", "coordinator of all", "coordinator of one", "nobody");
    private static final Set<String> OF_ONE_COUNCIL = Set.of("coordinator of one", "champion", "advisor");
    private static final Set<String> TRYING_NEXT_DOOR =
            Set.of("administrator", "administrator next door", "coordinator of one", "nobody");

    private final FrozenCast cast;

    FrozenRequests(FrozenCast cast) {
        this.cast = cast;
    }

    /** Who asks: in Spanish only what is told in sentences. */
    List<Reader> readers(String address) {
        return cast.readers().stream()
                .filter(it -> ASKING.contains(it.name()) || it.language().equals("es") && TOLD.contains(address))
                .toList();
    }

    /** Who sends commands. */
    List<Reader> senders() {
        return cast.readers().stream().filter(it -> SENDING.contains(it.name())).toList();
    }

    /** What a reader asks of an address. */
    List<String> questions(String address, Reader reader) {
        boolean all = !TOLD.contains(address) || TOLD_ALL.contains(reader.name());
        List<String> queries = queries(address);
        List<String> asked =
                all && reader.language().equals("en") ? queries : queries.subList(0, Math.min(SOME, queries.size()));
        return filled(address, reader, Integer.MAX_VALUE).stream()
                .flatMap(path -> asked.stream().map(query -> path + query))
                .limit(all ? Integer.MAX_VALUE : MOST_TOLD)
                .toList();
    }

    /** Where a reader sends a command of an address. */
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
                        .filter(it -> tries(reader, it, ofEach))
                        .map(it -> with(chosen, Map.of(name, it)));
            case "person" -> people(chosen, address, reader, ofEach).map(it -> with(chosen, Map.of(name, it)));
            case "meeting", "idea", "advisor", "opportunity", "account" ->
                things(chosen.get("council"), name, ofEach).map(it -> with(chosen, it));
            case "position", "year", "month" ->
                cast.values().get(name).stream()
                        .limit(TOLD.contains(address) ? ofEach : Math.min(ofEach, SOME))
                        .map(it -> with(chosen, Map.of(name, it)));
            case "organization" ->
                cast.values().get(name).stream()
                        .filter(it -> tries(reader, it, ofEach))
                        .map(it -> with(chosen, Map.of(name, it)));
            default -> Stream.of(with(chosen, Map.of(name, NOT_THERE)));
        };
    }

    /** Oneself, somebody of the first council and of the second, and somebody next door; and for some, people in other states. */
    private Stream<String> people(Map<String, String> chosen, String address, Reader reader, int ofEach) {
        List<String> all = cast.values().get("person");
        if (isNextDoor(chosen.getOrDefault("organization", ""))) {
            return Stream.of(all.getLast());
        }
        boolean command = ofEach == 1;
        boolean few = command || address.contains("/erasure-preview") || address.contains("/held");
        Stream<String> others = command && !MEETING_OTHERS.contains(reader.name())
                ? Stream.of(all.getFirst())
                : few || !MEETING_MORE.contains(reader.name())
                        ? Stream.of(all.getFirst(), all.get(2), all.getLast())
                        : all.stream();
        return Stream.concat(Stream.ofNullable(reader.person()), others).distinct();
    }

    /** Whoever may enter all councils tries the second too, and of commands only who is of one council tries the third, which is another's. */
    private boolean tries(Reader reader, String where, int ofEach) {
        if (isNextDoor(where)) {
            return TRYING_NEXT_DOOR.contains(reader.name());
        }
        int council = cast.places().stream().map(Place::council).toList().indexOf(where);
        return switch (council) {
            case 1 -> ofEach > 1 && reader.name().equals("administrator");
            case 2 -> ofEach > 1 || OF_ONE_COUNCIL.contains(reader.name());
            default -> true;
        };
    }

    private boolean isNextDoor(String councilOrOrganization) {
        return councilOrOrganization.equals(cast.places().getLast().council())
                || councilOrOrganization.equals(
                        cast.values().get("organization").getLast());
    }

    /** Those of the council; of the first council also one of the second; and one of the first where there are none. */
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

    /** The first few are asked by everybody. */
    private List<String> trails() {
        String organization = "?organization=" + home();
        List<String> councils = cast.places().stream()
                .map(it -> "?council=" + it.council() + "&limit=20")
                .toList();
        return List.of(
                organization + "&limit=50",
                councils.getFirst(),
                councils.get(2),
                councils.getLast(),
                "?organization=" + cast.values().get("organization").getLast() + "&limit=50",
                organization + "&capability=compensation&limit=20",
                organization + "&kind=accommodation-requested,contact-corrected&limit=20",
                organization + "&actor=" + cast.reader("coordinator of one").person() + "&limit=20",
                organization + "&from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z&before=200&limit=20");
    }
}
