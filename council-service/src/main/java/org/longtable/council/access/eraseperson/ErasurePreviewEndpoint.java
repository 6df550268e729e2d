package org.longtable.council.access.eraseperson;

import io.swagger.v3.oas.annotations.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.admission.MentionIndex;
import org.longtable.admission.SessionAuthenticationToken;
import org.longtable.admission.SessionStore;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Id;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.signin.passkeys.PasskeyStore;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.NoStoreResponse;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ErasurePreviewEndpoint {

    private final AggregateStore streams;
    private final LedgerStorageEngine ledger;
    private final MentionIndex index;
    private final SessionStore sessions;
    private final PasskeyStore passkeys;
    private final Outbox outbox;

    ErasurePreviewEndpoint(
            AggregateStore streams,
            LedgerStorageEngine ledger,
            MentionIndex index,
            SessionStore sessions,
            PasskeyStore passkeys,
            Outbox outbox) {
        this.streams = streams;
        this.ledger = ledger;
        this.index = index;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.outbox = outbox;
    }

    @Operation(
            summary = "Preview the erasure of a person",
            description = "Returns what becomes unreadable, what stays, and which obligations are outstanding, counted"
                    + " from the ledger.",
            tags = "access")
    @GetMapping("/api/people/{person}/erasure-preview")
    ResponseEntity<ErasurePreview> preview(@PathVariable PersonId person) {
        Person known = Person.read(streams, person);
        OrganizationId organization = known.organization();
        if (organization == null) {
            throw AccessViolations.NO_SUCH_PERSON.exception();
        }
        Person.ContactDetails contact = known.requireKnownTo(organization).contact();
        PersonalDataInventory estate = estate(person);
        return NoStoreResponse.ok()
                .body(new ErasurePreview(
                        person.value(),
                        contact == null ? null : contact.name().text(),
                        estate.erasureRequestedAt(),
                        SessionAuthenticationToken.session()
                                .filter(it -> it.person().equals(person))
                                .isPresent(),
                        goes(estate, person),
                        new ErasurePreview.RetainedData(
                                estate.entries(), estate.entriesWithTextOfOthers(), estate.claims()),
                        open(estate.outstandingObligations(), known)));
    }

    private ErasurePreview.ErasedData goes(PersonalDataInventory estate, PersonId person) {
        List<ErasurePreview.ErasedTextCount> words = estate.erasedTextCounts().entrySet().stream()
                .map(it -> new ErasurePreview.ErasedTextCount(it.getKey(), it.getValue()))
                .toList();
        return new ErasurePreview.ErasedData(
                words, sessions.findByPerson(person).size(), passkeys.countOf(person), outbox.countFor(person));
    }

    private static ErasurePreview.OpenItems open(OutstandingObligations undone, Person known) {
        return new ErasurePreview.OpenItems(
                List.copyOf(undone.seats()),
                List.copyOf(undone.championOf()),
                List.copyOf(known.roles()),
                undone.claims(),
                undone.owed(),
                undone.actions());
    }

    /**
     * Reads the events that mention the person and all events of the meetings and councils where the person may have open items, because
     * the event that completes an action item may not mention its owner.
     */
    private PersonalDataInventory estate(PersonId person) {
        SortedMap<Long, TrackedEventMessage<?>> events = new TreeMap<>();
        Set<Id> sources = new HashSet<>();
        for (long position : index.positions(person)) {
            ledger.findEvent(position).ifPresent(message -> {
                events.put(position, message);
                OutstandingObligations.streamOf((DomainEvent) message.getPayload())
                        .ifPresent(sources::add);
                Optional.ofNullable(EventMetadata.fromMap(message.getMetaData()).council())
                        .filter(council -> message.getPayload() instanceof RosterEvent)
                        .ifPresent(sources::add);
            });
        }
        for (Id stream : sources) {
            ledger.readEvents(stream.value(), 0).asStream().forEach(message -> {
                if (message instanceof TrackedEventMessage<?> tracked) {
                    events.put(tracked.trackingToken().position().orElseThrow(), tracked);
                }
            });
        }
        PersonalDataInventory estate = new PersonalDataInventory(person);
        events.values().forEach(estate::add);
        return estate;
    }
}
