package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Role;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.LedgerIndex.Given;
import org.longtable.standalone.LedgerIndex.Happening;
import org.longtable.standalone.sample.PartOfSampleYear;

/** Neighboring councils, people who try to see data of another council, and another organization. */
final class Neighbors {

    static final List<String> COUNCILS = List.of("sample-council-1", "sample-council-2", "sample-council-3");

    private static final String HOME = PartOfSampleYear.ORGANIZATION.value();
    private static final String ADMINISTRATOR = PartOfSampleYear.ADMINISTRATOR.value();

    private final Product product;
    private final Map<String, String> people = new HashMap<>();
    private FirstSteps nextDoor = new FirstSteps("", "", "");

    private Neighbors(Product product) {
        this.product = product;
    }

    static Neighbors in(Product product) throws Exception {
        PartOfSampleYear.load(
                product.context().getBean(CommandDispatcher.class),
                Instant.now(),
                Integer.getInteger("sample.councils", COUNCILS.size()));
        Neighbors neighbors = new Neighbors(product);
        neighbors.moveIn();
        return neighbors;
    }

    String home() {
        return HOME;
    }

    FirstSteps nextDoor() {
        return nextDoor;
    }

    /** Returns the people for queries: some of each council, and everybody whose data others try to see. */
    List<String> watched() {
        List<String> all = new ArrayList<>(people.values());
        all.add(ADMINISTRATOR);
        all.add(nextDoor.administrator());
        return all.stream().distinct().sorted().toList();
    }

    String person(String name) {
        return people.get(name);
    }

    private void moveIn() throws Exception {
        nextDoor = FirstSteps.in(product);
        product.asks(ADMINISTRATOR);
        post(
                "/api/organizations/" + nextDoor.organization() + "/people",
                nextDoor.administrator(),
                Role.ADMINISTRATOR,
                Map.of("name", "Nadia Next", "email", "nadia@next-door.example.org", "phone", "555 0999 01"));
        LedgerIndex index = new LedgerIndex(product.context().getBean(LedgerStorageEngine.class));
        for (int number = 1; number <= COUNCILS.size(); number++) {
            String council = COUNCILS.get(number - 1);
            people.put("coordinator " + number, coordinator(index, council));
            List<String> members = index.joined.get(council).stream().sorted().toList();
            people.put("member " + number, members.get(0));
            people.put("other member " + number, members.get(1));
        }
        give("wide coordinator", Role.COORDINATOR, null);
        give("coordinator of two", Role.COORDINATOR, COUNCILS.get(0));
        role("coordinator of two", "roles", Role.COORDINATOR, COUNCILS.get(2));
        give("leader of one", Role.LEADER, COUNCILS.get(0));
        give("former coordinator", Role.COORDINATOR, COUNCILS.get(0));
        role("former coordinator", "role-endings", Role.COORDINATOR, COUNCILS.get(0));
        give("erased", Role.ADVISOR, COUNCILS.get(0));
        post(peoplePath() + "/" + people.get("erased") + "/erasure", Map.of("reason", "ASKED_FOR"));
        people.put("leader", PartOfSampleYear.LEADER.value());
        crossings();
        secrets();
    }

    private static String coordinator(LedgerIndex index, String council) {
        return index.given.entrySet().stream()
                .filter(it -> it.getValue().contains(new Given("COORDINATOR", council)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Creates the ways in which a person becomes known to a council without belonging to it. */
    private void crossings() throws Exception {
        String one = people.get("coordinator 1");
        people.put(
                "moved on",
                post(
                        peoplePath(),
                        one,
                        Role.COORDINATOR,
                        Map.of("name", "Mo Moved", "email", "mo@moved.example.org", "phone", "555 0999 02")));
        String way = nominated(2, Map.of("person", people.get("moved on")));
        post(
                "/api/councils/" + COUNCILS.get(1) + "/advisors/" + way + "/seat",
                people.get("coordinator 2"),
                Role.COORDINATOR,
                Map.of());
        nominated(
                1,
                Map.of(
                        "newcomer",
                        Map.of("name", "Nell New", "email", "nell@new.example.org", "phone", "555 0999 03")));
        LedgerIndex index = new LedgerIndex(product.context().getBean(LedgerStorageEngine.class));
        people.put(
                "newcomer",
                index.contacts.get("nell@new.example.org").iterator().next());
        nominated(1, Map.of("person", people.get("member 2")));
        nominated(1, Map.of("person", ADMINISTRATOR));
        post(
                "/api/councils/" + COUNCILS.get(2) + "/champion",
                people.get("coordinator 3"),
                Role.COORDINATOR,
                Map.of("person", people.get("other member 2")));
    }

    private String nominated(int council, Map<String, ?> whom) throws Exception {
        Map<String, Object> body = new HashMap<>(whom);
        body.put("relationship", "PARENT");
        return post(
                "/api/councils/" + COUNCILS.get(council - 1) + "/prospects",
                people.get("coordinator " + council),
                Role.COORDINATOR,
                body);
    }

    /** Creates contact details and amounts that are recognizable in responses. */
    private void secrets() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        for (int number = 1; number <= COUNCILS.size(); number++) {
            String member = people.get("member " + number);
            post(
                    peoplePath() + "/" + member + "/contact",
                    Map.of(
                            "name",
                            "Member " + number,
                            "email",
                            "m" + number + "@sealed.example.org",
                            "phone",
                            "555 0888 0" + number));
            post(
                    "/api/councils/" + COUNCILS.get(number - 1) + "/claims",
                    people.get("coordinator " + number),
                    Role.COORDINATOR,
                    Map.of(
                            "person",
                            member,
                            "on",
                            day.toString(),
                            "category",
                            "MILEAGE",
                            "quantityMilli",
                            970_000 + 4_000 * number));
        }
        post(
                peoplePath() + "/" + ADMINISTRATOR + "/contact",
                Map.of("name", "Elena Rivera", "email", "elena@sealed.example.org", "phone", "555 0888 09"));
    }

    private void give(String name, Role role, @Nullable String council) throws Exception {
        String email = name.replace(' ', '-') + "@given.example.org";
        people.put(name, post(peoplePath(), Map.of("name", name, "email", email)));
        role(name, "roles", role, council);
    }

    private void role(String name, String what, Role role, @Nullable String council) throws Exception {
        Map<String, String> body = new HashMap<>(Map.of("role", role.name()));
        if (council != null) {
            body.put("council", council);
        }
        post(peoplePath() + "/" + people.get(name) + "/" + what, body);
    }

    private static String peoplePath() {
        return "/api/organizations/" + HOME + "/people";
    }

    private String post(String path, Map<String, ?> body) throws Exception {
        return post(path, ADMINISTRATOR, Role.ADMINISTRATOR, body);
    }

    private String post(String path, String who, Role role, Map<String, ?> body) throws Exception {
        Product.Answer answer = product.post(path, who, role.name(), body);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
        return answer.body().path("id").asString("");
    }

    /** Returns all readers, each in one role. */
    List<PermittedReader> readers(LedgerIndex index) {
        String first = COUNCILS.getFirst();
        Set<String> none = Set.of();
        String advisor = seated(index, first, true);
        return List.of(
                reader(index, "administrator", ADMINISTRATOR, Role.ADMINISTRATOR, true, none),
                reader(index, "coordinator of all", people.get("wide coordinator"), Role.COORDINATOR, true, none),
                reader(
                        index,
                        "coordinator of one",
                        people.get("coordinator 1"),
                        Role.COORDINATOR,
                        false,
                        Set.of(first)),
                reader(
                        index,
                        "coordinator of two",
                        people.get("coordinator of two"),
                        Role.COORDINATOR,
                        false,
                        Set.of(first, COUNCILS.get(2))),
                reader(index, "champion", people.get("other member 2"), Role.CHAMPION, false, Set.of(COUNCILS.get(2))),
                reader(index, "staff partner", seated(index, first, false), Role.STAFF_PARTNER, false, Set.of(first)),
                reader(index, "advisor", advisor, Role.ADVISOR, false, Set.of(first)),
                reader(index, "leader of all", people.get("leader"), Role.LEADER, true, none),
                reader(index, "leader of one", people.get("leader of one"), Role.LEADER, false, Set.of(first)),
                reader(index, "former coordinator", people.get("former coordinator"), Role.COORDINATOR, false, none),
                reader(index, "erased", people.get("erased"), Role.ADVISOR, false, none),
                new PermittedReader(
                        index,
                        "administrator next door",
                        nextDoor.administrator(),
                        Role.ADMINISTRATOR,
                        nextDoor.organization(),
                        true,
                        none),
                new PermittedReader(index, "nobody", null, Role.ANONYMOUS, HOME, false, none));
    }

    private static PermittedReader reader(
            LedgerIndex index, String name, String person, Role role, boolean whole, Set<String> councils) {
        return new PermittedReader(index, name, person, role, HOME, whole, councils);
    }

    private static String seated(LedgerIndex index, String council, boolean family) {
        return index.seated.entrySet().stream()
                .filter(it -> it.getKey().equals(council + (family ? "/FAMILY" : "/STAFF")))
                .flatMap(it -> it.getValue().stream())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether a person may receive a live notice of an event in any of their roles. */
    static boolean hears(LedgerIndex index, String person, Happening one) {
        Set<String> named =
                LedgerIndex.ids(one.event()).map(it -> it.value()).collect(Collectors.toCollection(HashSet::new));
        if (named.contains(person) || one.act().actor().value().equals(person) || index.holdsForAll(person)) {
            return true;
        }
        if (one.council() != null) {
            return index.belongsTo(person).contains(one.council());
        }
        return one.event() instanceof TenantEvent
                || one.about()
                        .filter(about -> List.of(Role.COORDINATOR, Role.LEADER).stream()
                                .anyMatch(role -> of(index, person, role).reaches(about.value())))
                        .isPresent();
    }

    private static PermittedReader of(LedgerIndex index, String person, Role role) {
        Set<String> councils = new HashSet<>();
        for (Given given : index.given.getOrDefault(person, Set.of())) {
            if (given.role().equals(role.name()) && given.council() != null) {
                councils.add(given.council());
            }
        }
        return new PermittedReader(index, person, person, role, HOME, false, councils);
    }
}
