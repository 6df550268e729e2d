package org.longtable.projection.access;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.projection.viewing.QueryOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who asks to be erased and waits for it. */
@QueryOf(PeopleView.class)
class ErasureRequests {

    private final PeopleView people;

    ErasureRequests(PeopleView people) {
        this.people = people;
    }

    /**
     * Somebody asks to be erased.
     *
     * @param name how they wish to be called, or null when nobody said
     */
    record ErasureRequest(String person, @Nullable String name, Instant since) {}

    /** Who waits the longest comes first. */
    record Waiting(List<ErasureRequest> requests) {}

    @Operation(summary = "Who asks to be erased", tags = "access")
    @GetMapping("/api/organizations/{organization}/erasure-requests")
    Waiting waiting(@PathVariable OrganizationId organization) {
        return new Waiting(people.of(organization)
                .flatMap(ErasureRequests::asking)
                .sorted(Comparator.comparing(ErasureRequest::since))
                .toList());
    }

    private static Stream<ErasureRequest> asking(KnownPerson person) {
        Instant since = person.erasureRequested();
        return since == null
                ? Stream.empty()
                : Stream.of(new ErasureRequest(person.id(), KnownPerson.text(person.name()), since));
    }
}
