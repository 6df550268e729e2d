package org.longtable.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.contract.EventCatalog;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.FrozenCast.Place;
import org.longtable.standalone.FrozenCast.Reader;
import org.longtable.standalone.LedgerIndex.Happening;
import org.longtable.standalone.sample.PartOfSampleYear;

/**
 * Creates the frozen fixture: {@code mvn … -Dtest=FrozenFixtureMaker verify}, then {@code -Dtest=FrozenBehaviorTest -Dapprove=true}. No
 * build runs it. Run it again only to add a fixture of a later version beside the one of November 2026, which must always stay readable.
 */
class FrozenFixtureMaker {

    private static final List<String> OF_THE_STORE = List.of("longtable.store", "longtable.saved");

    @TempDir
    private Path folder;

    @Test
    void makes_the_fixture() throws Exception {
        Files.createDirectories(FrozenFixture.FOLDER);
        Path data = FrozenFixture.privateFolder(folder, "data");
        FrozenFixture.putKeys(data);
        try (Product product = new Product(data)) {
            Neighbors neighbors = Neighbors.in(product);
            String administrator = PartOfSampleYear.ADMINISTRATOR.value();
            FrozenSender sender = new FrozenSender(product, neighbors.home(), administrator);
            sender.asked("/api/audit/checkpoint?fresh=true");
            FrozenDeeds deeds = new FrozenDeeds(sender, neighbors);
            deeds.doAll();
            new FrozenPeople(sender, neighbors).doAll();
            cast(product, neighbors, deeds.code()).write();
            StandingCheck.passes(product);
        }
        zip(data);
        Files.delete(data.resolve(FrozenFixture.MASTER_KEY));
        Files.delete(data.resolve(FrozenFixture.SIGNING_KEY));
        FrozenFixture.run("backup", FrozenFixture.BACKUP.toString(), "--data", data.toString());
    }

    private static void zip(Path data) throws IOException {
        try (OutputStream file = Files.newOutputStream(FrozenFixture.DATA);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(9);
            for (String name : OF_THE_STORE) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(data.resolve(name), zip);
                zip.closeEntry();
            }
        }
    }

    private static FrozenCast cast(Product product, Neighbors neighbors, String code) {
        LedgerIndex index = new LedgerIndex(product.context().getBean(LedgerStorageEngine.class));
        Instant now = Instant.now().plus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        return new FrozenCast(
                now,
                index.all.size(),
                code,
                readers(neighbors, index),
                values(neighbors, index),
                places(neighbors, index));
    }

    private static List<Reader> readers(Neighbors neighbors, LedgerIndex index) {
        Stream<Reader> english = neighbors.readers(index).stream()
                .filter(it -> !it.name().equals("coordinator of two"))
                .map(it -> new Reader(it.name(), it.person(), it.role().name(), "en"));
        Stream<Reader> spanish = Stream.of(
                new Reader("administrator in Spanish", PartOfSampleYear.ADMINISTRATOR.value(), "ADMINISTRATOR", "es"));
        return Stream.concat(english, spanish).toList();
    }

    private static Map<String, List<String>> values(Neighbors neighbors, LedgerIndex index) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        YearMonth month = YearMonth.from(today);
        List<String> people = Stream.of("member 1", "other member 1", "member 2", "erased", "moved on", "newcomer")
                .map(neighbors::person)
                .toList();
        Map<String, List<String>> values = new TreeMap<>();
        values.put(
                "organization", List.of(neighbors.home(), neighbors.nextDoor().organization()));
        values.put(
                "person",
                Stream.concat(people.stream(), Stream.of(neighbors.nextDoor().administrator()))
                        .toList());
        values.put("year", List.of("" + today.getYear(), "" + (today.getYear() - 1)));
        values.put(
                "month",
                List.of(
                        month.toString(),
                        month.minusMonths(1).toString(),
                        month.plusMonths(1).toString()));
        values.put("position", positions(neighbors, index));
        return values;
    }

    /** Returns one position for each kind of event, from the first council if possible, and some of the other organization. */
    private static List<String> positions(Neighbors neighbors, LedgerIndex index) {
        Map<String, Long> found = new TreeMap<>();
        for (Happening one : index.all) {
            String name = EventCatalog.nameOf(one.event().getClass()).value();
            if (Neighbors.COUNCILS.getFirst().equals(one.council())) {
                found.putIfAbsent(name, one.position());
            }
        }
        for (Happening one : index.all) {
            String name = EventCatalog.nameOf(one.event().getClass()).value();
            boolean home = one.organization().equals(neighbors.home());
            found.putIfAbsent(home ? name : "next door " + name, one.position());
        }
        List<String> missing = EventCatalog.events().stream()
                .map(it -> EventCatalog.nameOf(it).value())
                .filter(it -> !found.containsKey(it))
                .toList();
        System.out.println("No event of the kinds " + missing);
        return found.values().stream().sorted().map(String::valueOf).toList();
    }

    private static List<Place> places(Neighbors neighbors, LedgerIndex index) {
        List<Place> places = new ArrayList<>();
        for (String council : Neighbors.COUNCILS) {
            int most = places.isEmpty() ? 6 : 1;
            places.add(new Place(
                    council,
                    new TreeMap<>(Map.of(
                            "meeting", things(index, council, most, "meeting", "action", "item"),
                            "idea", things(index, council, most, "idea", "test"),
                            "advisor", things(index, council, most, "advisor"),
                            "opportunity", things(index, council, 3, "opportunity"),
                            "account", things(index, council, 3, "account", "claim")))));
        }
        places.add(new Place(neighbors.nextDoor().council(), Map.of()));
        return places;
    }

    /** Chooses the things with the most kinds of events that earlier choices do not have. */
    private static List<Map<String, String>> things(LedgerIndex index, String council, int most, String... variables) {
        Map<String, List<String>> kinds = new TreeMap<>();
        Map<String, Map<String, String>> things = new TreeMap<>();
        for (Happening one : index.all) {
            if (council.equals(one.council())) {
                String id = id(one, variables[0]);
                if (!id.isEmpty()) {
                    kinds.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(EventCatalog.nameOf(one.event().getClass()).value());
                    Map<String, String> thing = things.computeIfAbsent(id, any -> new LinkedHashMap<>());
                    for (String variable : variables) {
                        thing.merge(variable, id(one, variable), (before, now) -> before.isEmpty() ? now : before);
                    }
                }
            }
        }
        List<Map<String, String>> chosen = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        while (chosen.size() < most && !kinds.isEmpty()) {
            String best = kinds.entrySet().stream()
                    .max(Map.Entry.comparingByValue((one, other) -> Long.compare(news(one, seen), news(other, seen))))
                    .orElseThrow()
                    .getKey();
            seen.addAll(kinds.remove(best));
            chosen.add(things.get(best));
        }
        chosen.forEach(it -> it.replaceAll((variable, id) -> id.isEmpty() ? "unknown" : id));
        return chosen;
    }

    private static long news(List<String> kinds, List<String> seen) {
        return kinds.stream().distinct().filter(it -> !seen.contains(it)).count();
    }

    private static String id(Happening one, String variable) {
        String type =
                switch (variable) {
                    case "item" -> "AgendaItemId";
                    case "account" -> "PayAccountId";
                    case "test" -> "TestOfChangeId";
                    default -> variable.substring(0, 1).toUpperCase(Locale.ROOT) + variable.substring(1) + "Id";
                };
        return LedgerIndex.ids(one.event())
                .filter(it -> it.getClass().getSimpleName().equals(type))
                .map(it -> it.value())
                .findFirst()
                .orElse("");
    }
}
