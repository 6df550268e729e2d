package org.longtable.projection.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.HasDataSubjects;
import org.longtable.admission.TenantResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.projection.projectionframework.ViewQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the contact details of council members who consented to share them. */
@ViewQuery(PeopleView.class)
class SharedContactsQuery {

    private final PeopleView people;
    private final TenantResolver tenants;

    SharedContactsQuery(PeopleView people, TenantResolver tenants) {
        this.people = people;
        this.tenants = tenants;
    }

    /**
     * Contains the contact details that a member shares with the council.
     *
     * @param email email address, or null when unknown
     * @param phone telephone number, or null when unknown
     */
    record SharedContact(
            String person, @Nullable String email, @Nullable String phone) {}

    /** Lists the members who consented to share their contact details. */
    record SharedContactList(List<SharedContact> contacts) implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return contacts.stream().map(it -> new PersonId(it.person())).toList();
        }
    }

    @Operation(
            summary = "List the contact details that a council's members share",
            description = "Includes only members who consented to share their contact details.",
            tags = "access")
    @GetMapping("/api/councils/{council}/contacts")
    SharedContactList contacts(@PathVariable CouncilId council, @Parameter(hidden = true) CurrentUser claimant) {
        return new SharedContactList(tenants.of(claimant).stream()
                .flatMap(it -> people.membersOf(council, it))
                .filter(it -> it.agreedTo(ConsentKind.CONTACT_SHARED))
                .flatMap(SharedContactsQuery::toSharedContact)
                .toList());
    }

    private static Stream<SharedContact> toSharedContact(PersonDocument person) {
        String email = PersonDocument.text(person.email());
        String phone = PersonDocument.text(person.phone());
        return email == null && phone == null
                ? Stream.empty()
                : Stream.of(new SharedContact(person.id(), email, phone));
    }
}
