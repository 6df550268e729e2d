package org.longtable.council.access.messages;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.longtable.admission.DirectConnection;
import org.longtable.admission.TellsOfPeople;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.Outbox.Waiting;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.Untraced;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class OutboxEndpoint {

    /** What waits, the latest first. */
    record Messages(List<Waiting> messages) implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return messages.stream().map(Waiting::person).toList();
        }
    }

    private final Outbox outbox;
    private final Streams streams;

    OutboxEndpoint(Outbox outbox, Streams streams) {
        this.outbox = outbox;
        this.streams = streams;
    }

    @Operation(summary = "Messages that a trial without mail would have sent", tags = "access")
    @GetMapping("/api/organizations/{organization}/outbox")
    ResponseEntity<Messages> messages(@PathVariable OrganizationId organization, HttpServletRequest request) {
        if (!outbox.shown() || !DirectConnection.of(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Untraced.ok().body(new Messages(outbox.waiting(reader -> knows(organization, reader))));
    }

    private boolean knows(OrganizationId organization, PersonId reader) {
        return organization.equals(Person.read(streams, reader).organization());
    }
}
