package org.longtable.projection.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.longtable.admission.EnterAs;
import org.longtable.admission.NotAdmitted;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.admission.RoleReach;
import org.longtable.admission.RoleReaches;
import org.longtable.admission.RolesHeld;
import org.longtable.admission.Tenants;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.PersonAdded;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.projection.access.KnownPerson.Held;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom an organization knows, what they may act as, and how they are called. */
@View(name = "people", version = 4, order = View.Order.ORGANIZATION)
class PeopleView {

    private static final int MOST_FOUND = 50;
    private static final int MOST_NAMES = 200;
    private static final int PAGE = 500;

    /**
     * A person as a page shows them.
     *
     * @param name how they wish to be called, or null when they were erased
     * @param email null when none is known
     * @param phone null when none is known
     * @param language BCP 47 tag
     * @param roles what they may act as: what they were given, and what a seat or being champion brings
     * @param agreed what they agreed to and did not withdraw
     * @param erasureRequested since when they ask to be erased, or null when they do not
     */
    public record Person(
            String id,
            String organization,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            String language,
            List<PersonRole> roles,
            List<KnownPerson.Agreed> agreed,
            @Nullable Instant erasureRequested) {

        /** As others find them in a list: how to reach somebody is told by their own page only. */
        Person listed() {
            return new Person(id, organization, name, null, null, language, roles, List.of(), null);
        }
    }

    /**
     * What a person may act as.
     *
     * @param council where, or null for the whole organization
     * @param councilName how that council is called, or null for the whole organization
     */
    public record PersonRole(
            Role role, @Nullable String council, @Nullable String councilName) {

        boolean countsIn(@Nullable CouncilId asked) {
            return asked == null || council == null || council.equals(asked.value());
        }
    }

    /** People who were found, by name. */
    public record People(List<Person> people) {}

    /** Names by person; who was erased or is not known is missing. */
    public record Names(Map<String, String> names) {}

    /** In which organization a person is, for those who only know the person. */
    public record Whereabouts(String id, String organization) {

        String key() {
            return organization + "/" + id;
        }
    }

    private final Documents<KnownPerson> people;
    private final Documents<Whereabouts> whereabouts;
    private final Documents<CouncilFace> councils;
    private final Tenants tenants;
    private final RolesHeld roles;
    private final RoleReaches reaches;
    private final Optional<EnterAs> enterAs;

    PeopleView(Views views, Tenants tenants, RolesHeld roles, RoleReaches reaches, Optional<EnterAs> enterAs) {
        this.reaches = reaches;
        this.tenants = tenants;
        this.roles = roles;
        this.enterAs = enterAs;
        people = views.documents(PeopleView.class, KnownPerson.class);
        whereabouts = views.documents(PeopleView.class, "whereabouts", Whereabouts.class);
        councils = views.documents(PeopleView.class, "councils", CouncilFace.class);
    }

    @EventHandler
    void on(AccessEvent event, Recorded at) {
        if (event instanceof PersonAdded) {
            String id = event.person().value();
            whereabouts.put(id, at, new Whereabouts(id, at.organization()));
        }
        change(event.person(), at, it -> it.after(event, at));
    }

    @EventHandler
    void on(RosterEvent event, Recorded at) {
        switch (event) {
            case AdvisorJoined e -> change(e.person(), at, it -> it.with(seated(e.seat(), at)));
            case AdvisorReturned e -> change(e.person(), at, it -> it.with(seated(e.seat(), at)));
            case AdvisorSteppedDown e -> change(e.person(), at, it -> it.without(seated(e.seat(), at)));
            case AdvisorLapsed e -> change(e.person(), at, it -> it.without(seated(e.seat(), at)));
            case ProspectNominated e -> {}
            case ProspectContacted e -> {}
            case ProspectInvited e -> {}
            case InvitationDeclined e -> {}
        }
    }

    @EventHandler
    void on(CouncilOpened event, Recorded at) {
        String id = event.council().value();
        councils.put(id, at, new CouncilFace(id, event.name(), null));
    }

    @EventHandler
    void on(ChampionNamed event, Recorded at) {
        String id = event.council().value();
        councils.change(
                id, at, () -> new CouncilFace(id, "", null), it -> new CouncilFace(id, it.name(), event.person()));
        change(event.person(), at, it -> it.champion(event.council()));
    }

    @Operation(summary = "People by a part of their name", tags = "access")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "401", ref = "#/components/responses/Unauthorized")
    @GetMapping("/api/access/people")
    People find(
            @RequestParam(defaultValue = "") String q,
            @Parameter(hidden = true) Claimant claimant,
            HttpServletRequest request,
            Locale reader) {
        String folded = KnownPerson.fold(q.strip());
        boolean offered = enterAs.filter(it -> it.offeredTo(request)).isPresent();
        boolean runs = roles.hold(claimant) || offered;
        RoleReach reach = reaches.of(claimant);
        List<KnownPerson> found = all(tenants.of(claimant)
                        .map(it -> it.value() + "/")
                        .or(() -> offered ? Optional.of("") : Optional.empty())
                        .orElseThrow(() -> new NotAdmitted(Why.NOT_SIGNED_IN, reader)))
                .filter(it -> it.matches(folded))
                .sorted(Comparator.comparing(KnownPerson::folded))
                // Who is only considered for a seat is known to those who run that council.
                .filter(it -> it.acts()
                        || it.id().equals(claimant.person().value())
                        || runs
                                && claimant.sees(new PersonId(it.id()))
                                && (offered || reach.considers(new PersonId(it.id()))))
                .limit(MOST_FOUND)
                .toList();
        return new People(shown(found).stream().map(Person::listed).toList());
    }

    @Operation(summary = "Who may act for an organization, by name", tags = "access")
    @GetMapping("/api/organizations/{organization}/people")
    People acting(@PathVariable OrganizationId organization) {
        return acting(organization, null);
    }

    @Operation(summary = "Who may act for a council, there or everywhere, by name", tags = "access")
    @GetMapping("/api/councils/{council}/people")
    People acting(@PathVariable CouncilId council, @Parameter(hidden = true) Claimant claimant) {
        return tenants.of(claimant).map(it -> acting(it, council)).orElseGet(() -> new People(List.of()));
    }

    People acting(OrganizationId organization, @Nullable CouncilId council) {
        List<KnownPerson> found = of(organization)
                .filter(KnownPerson::acts)
                .sorted(Comparator.comparing(KnownPerson::folded))
                .toList();
        return new People(shown(found).stream()
                .filter(it -> it.roles().stream().anyMatch(held -> held.countsIn(council)))
                .limit(MOST_NAMES)
                .map(Person::listed)
                .toList());
    }

    @Operation(summary = "How people are called", tags = "access")
    @GetMapping("/api/people/names")
    Names names(@RequestParam List<String> ids, @Parameter(hidden = true) Claimant claimant) {
        Map<String, String> names = new TreeMap<>();
        String own = whereabouts
                .find(claimant.person().value())
                .map(Whereabouts::organization)
                .orElse("");
        for (KnownPerson person : known(ids)) {
            String name = KnownPerson.text(person.name());
            if (name != null && person.organization().equals(own)) {
                names.put(person.id(), name);
            }
        }
        return new Names(names);
    }

    @Operation(summary = "A person", tags = "access")
    @GetMapping("/api/people/{person}")
    Person person(@PathVariable PersonId person) {
        return shown(known(List.of(person.value()))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-person"));
    }

    /** Everybody whom an organization knows. */
    Stream<KnownPerson> of(OrganizationId organization) {
        return all(organization.value() + "/");
    }

    /** Those at a council's table now: by a seat, as its champion, or by a role for it alone. */
    Stream<KnownPerson> at(CouncilId council, OrganizationId organization) {
        Optional<CouncilFace> face = councils.find(council.value());
        return of(organization)
                .filter(it ->
                        it.roles().stream().anyMatch(held -> council.value().equals(held.council()))
                                || face.filter(named -> named.isLedBy(it)).isPresent());
    }

    private Stream<KnownPerson> all(String prefix) {
        return Stream.iterate(
                        people.page(prefix, "", true, PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : people.page(prefix, page.getLast().key(), true, PAGE))
                .flatMap(List::stream);
    }

    private List<KnownPerson> known(List<String> ids) {
        List<String> asked = ids.stream().distinct().limit(MOST_NAMES).toList();
        return people.find(
                whereabouts.find(asked).stream().map(Whereabouts::key).toList());
    }

    private List<Person> shown(List<KnownPerson> found) {
        Set<String> asked = new TreeSet<>();
        for (KnownPerson person : found) {
            asked.addAll(person.championOf());
            person.roles().stream()
                    .flatMap(it -> Stream.ofNullable(it.council()))
                    .forEach(asked::add);
        }
        Map<String, CouncilFace> faces =
                councils.find(asked).stream().collect(Collectors.toMap(CouncilFace::id, Function.identity()));
        return found.stream().map(it -> shown(it, faces)).toList();
    }

    private static Person shown(KnownPerson it, Map<String, CouncilFace> faces) {
        Stream<Held> champion = it.championOf().stream()
                .map(faces::get)
                .filter(face -> face != null && face.isLedBy(it))
                .map(face -> new Held(Role.CHAMPION, face.id()));
        List<PersonRole> roles = Stream.concat(it.roles().stream(), champion)
                .distinct()
                .map(held -> new PersonRole(held.role(), held.council(), name(held.council(), faces)))
                .toList();
        return new Person(
                it.id(),
                it.organization(),
                KnownPerson.text(it.name()),
                KnownPerson.text(it.email()),
                KnownPerson.text(it.phone()),
                it.language(),
                roles,
                it.agreed(),
                it.erasureRequested());
    }

    private static @Nullable String name(@Nullable String council, Map<String, CouncilFace> faces) {
        CouncilFace face = council == null ? null : faces.get(council);
        return face == null ? null : face.name();
    }

    private void change(PersonId person, Recorded at, UnaryOperator<KnownPerson> change) {
        KnownPerson blank = KnownPerson.blank(person, at.organization());
        people.change(blank.key(), at, () -> blank, change);
    }

    private static Held seated(SeatKind seat, Recorded at) {
        return new Held(seat == SeatKind.FAMILY ? Role.ADVISOR : Role.STAFF_PARTNER, at.council());
    }
}
