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
import org.longtable.admission.MentionIndex;
import org.longtable.admission.RateLimiter;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Returns every ledger event that a person performed or that concerns them, to that person only. */
@RestController
class SubjectAccessController {

    private static final int MOST_SHOWN = 200;
    private static final int MOST_A_MINUTE = 12;

    private final LedgerStorageEngine ledger;
    private final MentionIndex index;
    private final AuditTrailView trail;
    private final JsonMapper json;
    private final RateLimiter allowance = new RateLimiter(Duration.ofMinutes(1), 1);

    SubjectAccessController(LedgerStorageEngine ledger, MentionIndex index, AuditTrailView trail, JsonMapper json) {
        this.ledger = ledger;
        this.index = index;
        this.trail = trail;
        this.json = json;
    }

    /**
     * Describes one event that a person performed or that concerns them.
     *
     * @param byThemselves whether the person performed it
     * @param type declared event name
     * @param sentence what happened, in the reader's language
     * @param data event as stored, without the texts of other people; empty for sensitive events of another person,
     * which are shown only in general terms
     */
    record SubjectAccessEvent(
            long position,
            Instant recorded,
            boolean byThemselves,
            String type,
            String sentence,
            Map<String, Object> data) {}

    /**
     * Contains the number of events held about a person and the newest of them.
     *
     * @param count number of events
     * @param lines newest events first
     */
    record SubjectAccessReport(long count, List<SubjectAccessEvent> lines) {}

    @Operation(
            summary = "Summarize the data held about you",
            description = "Returns the number of events about you and the newest of them.",
            tags = "access")
    @GetMapping("/api/people/{person}/held")
    SubjectAccessReport newest(
            @PathVariable PersonId person, @RequestParam(defaultValue = "50") int newest, Locale reader) {
        enforceRateLimit(person, reader);
        int most = Math.clamp(newest, 1, MOST_SHOWN);
        List<Long> positions = index.positions(person);
        SubjectAccessRenderer writing = new SubjectAccessRenderer(person, reader);
        List<SubjectAccessEvent> lines = new ArrayList<>();
        for (long position : positions.reversed().stream().limit(most).toList()) {
            ledger.findEvent(position).map(writing::line).ifPresent(lines::add);
        }
        return new SubjectAccessReport(positions.size(), lines);
    }

    @Operation(summary = "Export the data held about you", tags = "access")
    @GetMapping("/api/people/{person}/held/file")
    void file(@PathVariable PersonId person, Locale reader, HttpServletResponse response) throws IOException {
        enforceRateLimit(person, reader);
        response.setHeader("Content-Disposition", "attachment; filename=\"longtable-about-you.json\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        SubjectAccessRenderer writing = new SubjectAccessRenderer(person, reader);
        try (SequenceWriter array = json.writerFor(SubjectAccessEvent.class)
                .withDefaultPrettyPrinter()
                .writeValuesAsArray(response.getOutputStream())) {
            for (long position : index.positions(person)) {
                ledger.findEvent(position).map(writing::line).ifPresent(array::write);
            }
        }
    }

    /** Limits how often a person can start a scan of the whole ledger. */
    private void enforceRateLimit(PersonId person, Locale reader) {
        allowance.tryAcquire(person.value(), MOST_A_MINUTE).ifPresent(seconds -> {
            throw new RequestDeniedException(Reason.TOO_MANY_REQUESTS, reader).retryAfter(seconds);
        });
    }

    /** Renders events for the person who requested their data. */
    private final class SubjectAccessRenderer {

        private final PersonId person;
        private final AuditLineRenderer narrator;
        private final JsonMapper theirs;

        SubjectAccessRenderer(PersonId person, Locale reader) {
            this.person = person;
            this.narrator = trail.lineRenderer(reader, RedactionPolicy.forReader(person));
            this.theirs = DataSubjectMatcher.mapperRedactingOthers(json, person);
        }

        SubjectAccessEvent line(TrackedEventMessage<?> message) {
            DomainEvent event = (DomainEvent) message.getPayload();
            AuditLine line = narrator.line(AuditIndexEntry.of(event, EventEnvelope.of(message)), message);
            return new SubjectAccessEvent(
                    line.position(),
                    line.recorded(),
                    line.actor().equals(person.value()),
                    EventCatalog.nameOf(event.getClass()).value(),
                    line.sentence(),
                    narrator.generalizes(event) ? Map.of() : theirs.convertValue(event, new TypeReference<>() {}));
        }
    }
}
