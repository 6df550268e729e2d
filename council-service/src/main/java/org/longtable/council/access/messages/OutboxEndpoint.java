package org.longtable.council.access.messages;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.longtable.admission.DirectConnection;
import org.longtable.admission.HasDataSubjects;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.Outbox.QueuedMessage;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class OutboxEndpoint {

    /** Lists the queued messages that an administrator may read. */
    record OutboxMessages(List<QueuedMessage> messages) implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return messages.stream().map(QueuedMessage::person).toList();
        }
    }

    private final Outbox outbox;
    private final AggregateStore streams;

    OutboxEndpoint(Outbox outbox, AggregateStore streams) {
        this.outbox = outbox;
        this.streams = streams;
    }

    @Operation(summary = "List the messages that a trial without email has not sent", tags = "access")
    @GetMapping("/api/organizations/{organization}/outbox")
    ResponseEntity<OutboxMessages> messages(@PathVariable OrganizationId organization, HttpServletRequest request) {
        if (!outbox.isVisibleToAdministrator() || !DirectConnection.of(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return NoStoreResponse.ok()
                .body(new OutboxMessages(outbox.findUnsendable(reader -> knows(organization, reader))));
    }

    private boolean knows(OrganizationId organization, PersonId reader) {
        return organization.equals(Person.read(streams, reader).organization());
    }
}
