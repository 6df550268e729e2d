package org.longtable.projection.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.longtable.admission.TellsOfPeople;
import org.longtable.admission.Tenants;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.projection.viewing.QueryOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How those at a table are reached who agreed that the others see it. */
@QueryOf(PeopleView.class)
class SharedContacts {

    private final PeopleView people;
    private final Tenants tenants;

    SharedContacts(PeopleView people, Tenants tenants) {
        this.people = people;
        this.tenants = tenants;
    }

    /**
     * How somebody is reached.
     *
     * @param email null when none is known
     * @param phone null when none is known
     */
    record SharedContact(
            String person, @Nullable String email, @Nullable String phone) {}

    /** Those who agreed; nobody else is in it. */
    record Shared(List<SharedContact> contacts) implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return contacts.stream().map(it -> new PersonId(it.person())).toList();
        }
    }

    @Operation(summary = "How those at a council's table are reached who agreed to it", tags = "access")
    @GetMapping("/api/councils/{council}/contacts")
    Shared contacts(@PathVariable CouncilId council, @Parameter(hidden = true) Claimant claimant) {
        return new Shared(tenants.of(claimant).stream()
                .flatMap(it -> people.at(council, it))
                .filter(it -> it.agreedTo(ConsentKind.CONTACT_SHARED))
                .flatMap(SharedContacts::told)
                .toList());
    }

    private static Stream<SharedContact> told(KnownPerson person) {
        String email = KnownPerson.text(person.email());
        String phone = KnownPerson.text(person.phone());
        return email == null && phone == null
                ? Stream.empty()
                : Stream.of(new SharedContact(person.id(), email, phone));
    }
}
