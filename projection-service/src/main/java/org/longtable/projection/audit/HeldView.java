package org.longtable.projection.audit;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.admission.Allowance;
import org.longtable.admission.MentionIndex;
import org.longtable.admission.NotAdmitted;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.projection.viewing.Recorded;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** What the ledger holds about somebody, for themselves: everything that they did and that was done about them. */
@RestController
class HeldView {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_A_MINUTE = 12;

    private final LedgerStorageEngine ledger;
    private final MentionIndex index;
    private final AuditTrail trail;
    private final JsonMapper json;
    private final Allowance allowance = new Allowance(Duration.ofMinutes(1), 1);

    HeldView(LedgerStorageEngine ledger, MentionIndex index, AuditTrail trail, JsonMapper json) {
        this.ledger = ledger;
        this.index = index;
        this.trail = trail;
        this.json = json;
    }

    /**
     * One event that they did or that is about them.
     *
     * @param byThemselves whether they did it
     * @param type the event's name
     * @param sentence what happened, in the reader's language
     * @param data the event as it is stored, without what others said; empty when it is somebody else's pay, need or the like, of which only that it happened is told
     */
    record HeldLine(
            long position,
            Instant recorded,
            boolean byThemselves,
            String type,
            String sentence,
            Map<String, Object> data) {}

    /**
     * How much is held, and the newest of it.
     *
     * @param count of events
     * @param lines the newest first
     */
    record Held(long count, List<HeldLine> lines) {}

    @Operation(summary = "What is held about oneself: how much, and the newest of it", tags = "access")
    @GetMapping("/api/people/{person}/held")
    Held newest(@PathVariable PersonId person, @RequestParam(defaultValue = "50") int newest, Locale reader) {
        allow(person, reader);
        int most = Math.clamp(newest, 1, MOST_SHOWN);
        List<Long> positions = index.positions(person);
        Writing writing = new Writing(person, reader);
        List<HeldLine> lines = new ArrayList<>();
        for (long position : positions.reversed().stream().limit(most).toList()) {
            ledger.at(position).map(writing::line).ifPresent(lines::add);
        }
        return new Held(positions.size(), lines);
    }

    @Operation(summary = "Everything that is held about oneself, as a file", tags = "access")
    @GetMapping("/api/people/{person}/held/file")
    void file(@PathVariable PersonId person, Locale reader, HttpServletResponse response) throws IOException {
        allow(person, reader);
        response.setHeader("Content-Disposition", "attachment; filename=\"longtable-about-you.json\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        Writing writing = new Writing(person, reader);
        try (SequenceWriter array = json.writerFor(HeldLine.class)
                .withDefaultPrettyPrinter()
                .writeValuesAsArray(response.getOutputStream())) {
            for (long position : index.positions(person)) {
                ledger.at(position).map(writing::line).ifPresent(array::write);
            }
        }
    }

    /** It reads all that a person did: now and then, not all the time. */
    private void allow(PersonId person, Locale reader) {
        allowance.count(person.value(), MOST_A_MINUTE).ifPresent(seconds -> {
            throw new NotAdmitted(Why.TOO_MANY_REQUESTS, reader).until(seconds);
        });
    }

    /** Writes for one reader. */
    private final class Writing {

        private final PersonId person;
        private final Narrator narrator;
        private final JsonMapper theirs;

        Writing(PersonId person, Locale reader) {
            this.person = person;
            this.narrator = trail.narrator(reader, Discretion.towards(person));
            this.theirs = AboutPerson.withoutWhatOthersSaid(json, person);
        }

        HeldLine line(TrackedEventMessage<?> message) {
            DomainEvent event = (DomainEvent) message.getPayload();
            AuditLine line = narrator.line(Entry.of(event, Recorded.of(message)), message);
            return new HeldLine(
                    line.position(),
                    line.recorded(),
                    line.actor().equals(person.value()),
                    EventCatalog.nameOf(event.getClass()).value(),
                    line.sentence(),
                    narrator.generalizes(event) ? Map.of() : theirs.convertValue(event, new TypeReference<>() {}));
        }
    }
}
