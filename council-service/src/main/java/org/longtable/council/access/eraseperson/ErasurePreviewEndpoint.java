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
import org.longtable.admission.Sessions;
import org.longtable.admission.SignedIn;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.council.access.NoSuchPerson;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.signin.passkeys.Passkeys;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.Untraced;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ErasurePreviewEndpoint {

    private final Streams streams;
    private final LedgerStorageEngine ledger;
    private final MentionIndex index;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Outbox outbox;

    ErasurePreviewEndpoint(
            Streams streams,
            LedgerStorageEngine ledger,
            MentionIndex index,
            Sessions sessions,
            Passkeys passkeys,
            Outbox outbox) {
        this.streams = streams;
        this.ledger = ledger;
        this.index = index;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.outbox = outbox;
    }

    @Operation(
            summary = "What erasing a person will do",
            description = "Counted from the ledger: what can be read nowhere any more, what stays, what is undone.",
            tags = "access")
    @GetMapping("/api/people/{person}/erasure-preview")
    ResponseEntity<ErasurePreview> preview(@PathVariable PersonId person) {
        Person known = Person.read(streams, person);
        OrganizationId organization = known.organization();
        if (organization == null) {
            throw new NoSuchPerson();
        }
        Person.Contact contact = known.orRefuse(organization).contact();
        Estate estate = estate(person);
        return Untraced.ok()
                .body(new ErasurePreview(
                        person.value(),
                        contact == null ? null : contact.name().text(),
                        estate.requested(),
                        SignedIn.session()
                                .filter(it -> it.person().equals(person))
                                .isPresent(),
                        goes(estate, person),
                        new ErasurePreview.Stays(estate.entries(), estate.wordsOfOthers(), estate.claims()),
                        open(estate.undone(), known)));
    }

    private ErasurePreview.Goes goes(Estate estate, PersonId person) {
        List<ErasurePreview.Words> words = estate.words().entrySet().stream()
                .map(it -> new ErasurePreview.Words(it.getKey(), it.getValue()))
                .toList();
        return new ErasurePreview.Goes(
                words, sessions.of(person).size(), passkeys.countOf(person), outbox.countTo(person));
    }

    private static ErasurePreview.Open open(Undone undone, Person known) {
        return new ErasurePreview.Open(
                List.copyOf(undone.seats()),
                List.copyOf(undone.championOf()),
                List.copyOf(known.roles()),
                undone.claims(),
                undone.owed(),
                undone.actions());
    }

    /**
     * Made of what mentions the person, and of all that happened at the meetings and in the councils where they may have left something
     * open: that somebody else completed an action item names nobody.
     */
    private Estate estate(PersonId person) {
        SortedMap<Long, TrackedEventMessage<?>> events = new TreeMap<>();
        Set<Id> sources = new HashSet<>();
        for (long position : index.positions(person)) {
            ledger.at(position).ifPresent(message -> {
                events.put(position, message);
                Undone.streamOf((DomainEvent) message.getPayload()).ifPresent(sources::add);
                Optional.ofNullable(Act.from(message.getMetaData()).council())
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
        Estate estate = new Estate(person);
        events.values().forEach(estate::after);
        return estate;
    }
}
