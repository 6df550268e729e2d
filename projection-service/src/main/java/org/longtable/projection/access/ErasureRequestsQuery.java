package org.longtable.projection.access;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.projection.projectionframework.ViewQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the people who requested erasure and are waiting for it. */
@ViewQuery(PeopleView.class)
class ErasureRequestsQuery {

    private final PeopleView people;

    ErasureRequestsQuery(PeopleView people) {
        this.people = people;
    }

    /**
     * Describes one pending request for erasure.
     *
     * @param name name by which the person wishes to be called, or null when unknown
     */
    record PendingErasureRequest(String person, @Nullable String name, Instant since) {}

    /** Lists pending requests, oldest first. */
    record PendingErasureRequests(List<PendingErasureRequest> requests) {}

    @Operation(summary = "List pending erasure requests", tags = "access")
    @GetMapping("/api/organizations/{organization}/erasure-requests")
    PendingErasureRequests waiting(@PathVariable OrganizationId organization) {
        return new PendingErasureRequests(people.peopleOf(organization)
                .flatMap(ErasureRequestsQuery::pendingRequestOf)
                .sorted(Comparator.comparing(PendingErasureRequest::since))
                .toList());
    }

    private static Stream<PendingErasureRequest> pendingRequestOf(PersonDocument person) {
        Instant since = person.erasureRequested();
        return since == null
                ? Stream.empty()
                : Stream.of(new PendingErasureRequest(person.id(), PersonDocument.text(person.name()), since));
    }
}
