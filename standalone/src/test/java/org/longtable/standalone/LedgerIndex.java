package org.longtable.standalone;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Id;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.eventstore.LedgerStorageEngine;

/** What the ledger says about the ownership of people and things. It uses none of the product's access rules. */
final class LedgerIndex {

    private static final int PAGE = 500;

    /** Other claims of the sample year are below this amount in cents. */
    private static final long DISTINCTIVE = 70_000;

    record Happening(long position, DomainEvent event, EventMetadata act) {

        @Nullable
        String council() {
            return act.council() == null ? null : act.council().value();
        }

        String organization() {
            return act.organization().value();
        }

        /** Returns the person whom an event without a council is about. */
        Optional<PersonId> about() {
            return switch (event) {
                case PersonEvent e -> Optional.of(e.person());
                default ->
                    ids(event)
                            .filter(PersonId.class::isInstance)
                            .map(PersonId.class::cast)
                            .findFirst();
            };
        }
    }

    /** A granted role, for a council or, when the council is null, for the whole organization. */
    record Given(String role, @Nullable String council) {}

    final List<Happening> all = new ArrayList<>();
    final Map<String, String> organizations = new HashMap<>();
    final Map<String, Set<String>> councilsOf = new HashMap<>();
    final Map<String, Set<String>> peopleOf = new HashMap<>();
    /** For each person, all people who appear in an event that involves the person. */
    final Map<String, Set<String>> company = new HashMap<>();

    final Set<String> claims = new HashSet<>();
    final Map<String, Set<String>> tied = new HashMap<>();
    final Map<String, Set<String>> joined = new HashMap<>();
    /** For each council, slash and kind of seat, the people who took such a seat and did not step down. */
    final Map<String, Set<String>> seated = new HashMap<>();

    final Map<String, Set<String>> considered = new HashMap<>();
    final Map<String, Set<Given>> given = new HashMap<>();
    final Map<String, Happening> added = new HashMap<>();
    final Map<String, Set<String>> champions = new HashMap<>();
    final Map<String, Set<String>> contacts = new HashMap<>();
    final Set<String> sharing = new HashSet<>();
    final Map<Long, Set<String>> amounts = new HashMap<>();

    LedgerIndex(LedgerStorageEngine ledger) {
        for (long from = 1; from <= ledger.headPosition(); from += PAGE) {
            ledger.read(from, PAGE).forEach(message -> {
                long position = message.trackingToken().position().orElseThrow();
                take(new Happening(
                        position, (DomainEvent) message.getPayload(), EventMetadata.fromMap(message.getMetaData())));
            });
        }
    }

    /** Returns every identifier in a value, including nested values. */
    static Stream<Id> ids(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Id id -> Stream.of(id);
            case Collection<?> many -> many.stream().flatMap(LedgerIndex::ids);
            case Record whole ->
                Arrays.stream(whole.getClass().getRecordComponents()).flatMap(it -> ids(part(whole, it)));
            default -> Stream.empty();
        };
    }

    private static @Nullable Object part(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    boolean isPerson(String id) {
        return added.containsKey(id);
    }

    boolean isCouncil(String id) {
        return organizations.containsKey(id) && joined.containsKey(id);
    }

    /** Returns the councils of a person through any seat they took, a role, or as champion. */
    Set<String> belongsTo(String person) {
        Set<String> councils = new HashSet<>();
        joined.forEach((council, people) -> addIf(people.contains(person), council, councils));
        champions.forEach((council, people) -> addIf(people.contains(person), council, councils));
        given.getOrDefault(person, Set.of()).forEach(it -> addIf(it.council() != null, it.council(), councils));
        return councils;
    }

    boolean holdsForAll(String person) {
        return given.getOrDefault(person, Set.of()).stream().anyMatch(it -> it.council() == null);
    }

    private static void addIf(boolean holds, @Nullable String council, Set<String> councils) {
        if (holds && council != null) {
            councils.add(council);
        }
    }

    private void take(Happening one) {
        all.add(one);
        List<Id> ids =
                Stream.concat(ids(one.event()), Stream.of(one.act().actor())).toList();
        List<String> people =
                ids.stream().filter(PersonId.class::isInstance).map(Id::value).toList();
        for (Id id : ids) {
            if (!(id instanceof PersonId) && !(id instanceof CouncilId) && !(id instanceof OrganizationId)) {
                add(peopleOf, id.value(), people);
                add(councilsOf, id.value(), one.council() == null ? List.of() : List.of(one.council()));
                organizations.put(id.value(), one.organization());
            }
            if (id instanceof PayAccountId account) {
                account.person().ifPresent(it -> add(peopleOf, id.value(), List.of(it.value())));
            }
        }
        people.forEach(it -> add(company, it, people));
        ids.stream().filter(ClaimId.class::isInstance).forEach(it -> claims.add(it.value()));
        if (one.council() != null) {
            add(tied, one.council(), people);
        }
        note(one);
    }

    private void note(Happening one) {
        switch (one.event()) {
            case CouncilOpened e -> {
                organizations.put(e.council().value(), e.organization().value());
                add(joined, e.council().value(), List.of());
            }
            case PersonAdded e -> {
                added.put(e.person().value(), one);
                organizations.put(e.person().value(), e.organization().value());
                reached(e.person(), e.email(), e.phone());
            }
            case ContactCorrected e -> reached(e.person(), e.email(), e.phone());
            case RoleGranted e ->
                given.computeIfAbsent(e.person().value(), any -> new HashSet<>())
                        .add(new Given(e.role().name(), value(e.council())));
            case RoleEnded e ->
                given.getOrDefault(e.person().value(), new HashSet<>())
                        .remove(new Given(e.role().name(), value(e.council())));
            case PersonErased e -> given.remove(e.person().value());
            case ConsentGiven e -> {
                if (e.kind() == ConsentKind.CONTACT_SHARED) {
                    sharing.add(e.person().value());
                }
            }
            case AdvisorJoined e -> {
                add(joined, String.valueOf(one.council()), List.of(e.person().value()));
                add(seated, one.council() + "/" + e.seat(), List.of(e.person().value()));
            }
            case AdvisorSteppedDown e ->
                seated.getOrDefault(one.council() + "/" + e.seat(), new HashSet<>())
                        .remove(e.person().value());
            case ProspectNominated e ->
                add(
                        considered,
                        String.valueOf(one.council()),
                        List.of(e.person().value()));
            case ChampionNamed e ->
                add(champions, e.council().value(), List.of(e.person().value()));
            case ClaimSubmitted e -> {
                if (e.amount().minor() >= DISTINCTIVE) {
                    amounts.computeIfAbsent(e.amount().minor(), any -> new HashSet<>())
                            .add(String.valueOf(one.council()));
                }
            }
            default -> {}
        }
    }

    private void reached(PersonId person, @Nullable Personal... ways) {
        for (Personal way : ways) {
            if (way != null && way.text() != null) {
                add(contacts, way.text(), List.of(person.value()));
            }
        }
    }

    private static @Nullable String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static void add(Map<String, Set<String>> map, String key, Collection<String> values) {
        map.computeIfAbsent(key, any -> new HashSet<>()).addAll(values);
    }
}
