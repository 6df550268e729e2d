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
import org.longtable.admission.CurrentUser;
import org.longtable.admission.DemoSignIn;
import org.longtable.admission.HeldRoles;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.admission.RoleScope;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.admission.TenantResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.PersonAdded;
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
import org.longtable.projection.access.PersonDocument.HeldRole;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the people of an organization with their names, contact details, and roles. */
@View(name = "people", version = 4, order = View.SequencingKey.ORGANIZATION)
class PeopleView {

    private static final int MOST_FOUND = 50;
    private static final int MOST_NAMES = 200;
    private static final int PAGE = 500;

    /**
     * Describes a person as the API returns them.
     *
     * @param name name by which the person wishes to be called, or null after erasure
     * @param email email address, or null when unknown
     * @param phone telephone number, or null when unknown
     * @param language BCP 47 tag
     * @param roles granted roles, and roles from seats and from being champion
     * @param agreed consents that were not withdrawn
     * @param erasureRequested time of the pending request for erasure, or null
     */
    public record Person(
            String id,
            String organization,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            String language,
            List<PersonRole> roles,
            List<PersonDocument.ActiveConsent> agreed,
            @Nullable Instant erasureRequested) {

        /** Returns a copy without contact details and consents, for lists. */
        Person withoutContact() {
            return new Person(id, organization, name, null, null, language, roles, List.of(), null);
        }
    }

    /**
     * Describes a role with the name of its council.
     *
     * @param council council of the role, or null for the whole organization
     * @param councilName name of the council, or null for the whole organization
     */
    public record PersonRole(
            Role role, @Nullable String council, @Nullable String councilName) {

        boolean appliesTo(@Nullable CouncilId asked) {
            return asked == null || council == null || council.equals(asked.value());
        }
    }

    /** Contains the people that a query found, ordered by name. */
    public record People(List<Person> people) {}

    /** Maps person ids to names and omits unknown and erased people. */
    public record PersonNames(Map<String, String> names) {}

    /** Stores the organization of a person for lookups by person id alone. */
    public record PersonOrganization(String id, String organization) {

        String key() {
            return organization + "/" + id;
        }
    }

    private final DocumentStore<PersonDocument> people;
    private final DocumentStore<PersonOrganization> whereabouts;
    private final DocumentStore<CouncilReference> councils;
    private final TenantResolver tenants;
    private final HeldRoles roles;
    private final RoleScopeResolver reaches;
    private final Optional<DemoSignIn> enterAs;

    PeopleView(
            ViewRegistry views,
            TenantResolver tenants,
            HeldRoles roles,
            RoleScopeResolver reaches,
            Optional<DemoSignIn> enterAs) {
        this.reaches = reaches;
        this.tenants = tenants;
        this.roles = roles;
        this.enterAs = enterAs;
        people = views.documents(PeopleView.class, PersonDocument.class);
        whereabouts = views.documents(PeopleView.class, "whereabouts", PersonOrganization.class);
        councils = views.documents(PeopleView.class, "councils", CouncilReference.class);
    }

    @EventHandler
    void on(PersonEvent event, EventEnvelope at) {
        if (event instanceof PersonAdded) {
            String id = event.person().value();
            whereabouts.replace(id, at, new PersonOrganization(id, at.organization()));
        }
        change(event.person(), at, it -> it.after(event, at));
    }

    @EventHandler
    void on(RosterEvent event, EventEnvelope at) {
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
    void on(CouncilOpened event, EventEnvelope at) {
        String id = event.council().value();
        councils.replace(id, at, new CouncilReference(id, event.name(), null));
    }

    @EventHandler
    void on(ChampionNamed event, EventEnvelope at) {
        String id = event.council().value();
        councils.change(
                id,
                at,
                () -> new CouncilReference(id, "", null),
                it -> new CouncilReference(id, it.name(), event.person()));
        change(event.person(), at, it -> it.champion(event.council()));
    }

    @Operation(summary = "Search people by name", tags = "access")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "401", ref = "#/components/responses/Unauthorized")
    @GetMapping("/api/access/people")
    People find(
            @RequestParam(defaultValue = "") String q,
            @Parameter(hidden = true) CurrentUser claimant,
            HttpServletRequest request,
            Locale reader) {
        String folded = PersonDocument.normalizeName(q.strip());
        boolean offered = enterAs.filter(it -> it.offeredTo(request)).isPresent();
        boolean runs = roles.containRequestedRole(claimant) || offered;
        RoleScope reach = reaches.of(claimant);
        List<PersonDocument> found = all(tenants.of(claimant)
                        .map(it -> it.value() + "/")
                        .or(() -> offered ? Optional.of("") : Optional.empty())
                        .orElseThrow(() -> new RequestDeniedException(Reason.NOT_SIGNED_IN, reader)))
                .filter(it -> it.matches(folded))
                .sorted(Comparator.comparing(PersonDocument::searchName))
                // Prospects are visible only to those who run the council.
                .filter(it -> it.hasOrHadRole()
                        || it.id().equals(claimant.person().value())
                        || runs
                                && claimant.maySeeDataOf(new PersonId(it.id()))
                                && (offered || reach.considers(new PersonId(it.id()))))
                .limit(MOST_FOUND)
                .toList();
        return new People(toPeople(found).stream().map(Person::withoutContact).toList());
    }

    @Operation(
            summary = "List the people with a role in an organization",
            description = "The list is sorted by name.",
            tags = "access")
    @GetMapping("/api/organizations/{organization}/people")
    People roleHolders(@PathVariable OrganizationId organization) {
        return roleHolders(organization, null);
    }

    @Operation(
            summary = "List the people with a role in a council",
            description = "Includes people whose role covers the whole organization. The list is sorted by name.",
            tags = "access")
    @GetMapping("/api/councils/{council}/people")
    People roleHolders(@PathVariable CouncilId council, @Parameter(hidden = true) CurrentUser claimant) {
        return tenants.of(claimant).map(it -> roleHolders(it, council)).orElseGet(() -> new People(List.of()));
    }

    People roleHolders(OrganizationId organization, @Nullable CouncilId council) {
        List<PersonDocument> found = peopleOf(organization)
                .filter(PersonDocument::hasOrHadRole)
                .sorted(Comparator.comparing(PersonDocument::searchName))
                .toList();
        return new People(toPeople(found).stream()
                .filter(it -> it.roles().stream().anyMatch(held -> held.appliesTo(council)))
                .limit(MOST_NAMES)
                .map(Person::withoutContact)
                .toList());
    }

    @Operation(summary = "Get the names of people", tags = "access")
    @GetMapping("/api/people/names")
    PersonNames names(@RequestParam List<String> ids, @Parameter(hidden = true) CurrentUser claimant) {
        Map<String, String> names = new TreeMap<>();
        String own = whereabouts
                .find(claimant.person().value())
                .map(PersonOrganization::organization)
                .orElse("");
        for (PersonDocument person : known(ids)) {
            String name = PersonDocument.text(person.name());
            if (name != null && person.organization().equals(own)) {
                names.put(person.id(), name);
            }
        }
        return new PersonNames(names);
    }

    @Operation(summary = "Get a person", tags = "access")
    @GetMapping("/api/people/{person}")
    Person person(@PathVariable PersonId person) {
        return toPeople(known(List.of(person.value()))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no-such-person"));
    }

    /** Returns every person of an organization. */
    Stream<PersonDocument> peopleOf(OrganizationId organization) {
        return all(organization.value() + "/");
    }

    /** Returns the people with a seat, the champion role or another role in a council. */
    Stream<PersonDocument> membersOf(CouncilId council, OrganizationId organization) {
        Optional<CouncilReference> face = councils.find(council.value());
        return peopleOf(organization)
                .filter(it ->
                        it.roles().stream().anyMatch(held -> council.value().equals(held.council()))
                                || face.filter(named -> named.isLedBy(it)).isPresent());
    }

    private Stream<PersonDocument> all(String prefix) {
        return Stream.iterate(
                        people.page(prefix, "", true, PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : people.page(prefix, page.getLast().documentId(), true, PAGE))
                .flatMap(List::stream);
    }

    private List<PersonDocument> known(List<String> ids) {
        List<String> asked = ids.stream().distinct().limit(MOST_NAMES).toList();
        return people.find(
                whereabouts.find(asked).stream().map(PersonOrganization::key).toList());
    }

    private List<Person> toPeople(List<PersonDocument> found) {
        Set<String> asked = new TreeSet<>();
        for (PersonDocument person : found) {
            asked.addAll(person.championOf());
            person.roles().stream()
                    .flatMap(it -> Stream.ofNullable(it.council()))
                    .forEach(asked::add);
        }
        Map<String, CouncilReference> faces =
                councils.find(asked).stream().collect(Collectors.toMap(CouncilReference::id, Function.identity()));
        return found.stream().map(it -> toPeople(it, faces)).toList();
    }

    private static Person toPeople(PersonDocument it, Map<String, CouncilReference> faces) {
        Stream<HeldRole> champion = it.championOf().stream()
                .map(faces::get)
                .filter(face -> face != null && face.isLedBy(it))
                .map(face -> new HeldRole(Role.CHAMPION, face.id()));
        List<PersonRole> roles = Stream.concat(it.roles().stream(), champion)
                .distinct()
                .map(held -> new PersonRole(held.role(), held.council(), name(held.council(), faces)))
                .toList();
        return new Person(
                it.id(),
                it.organization(),
                PersonDocument.text(it.name()),
                PersonDocument.text(it.email()),
                PersonDocument.text(it.phone()),
                it.language(),
                roles,
                it.agreed(),
                it.erasureRequested());
    }

    private static @Nullable String name(@Nullable String council, Map<String, CouncilReference> faces) {
        CouncilReference face = council == null ? null : faces.get(council);
        return face == null ? null : face.name();
    }

    private void change(PersonId person, EventEnvelope at, UnaryOperator<PersonDocument> change) {
        PersonDocument blank = PersonDocument.blank(person, at.organization());
        people.change(blank.documentId(), at, () -> blank, change);
    }

    private static HeldRole seated(SeatKind seat, EventEnvelope at) {
        return new HeldRole(seat == SeatKind.FAMILY ? Role.ADVISOR : Role.STAFF_PARTNER, at.council());
    }
}
