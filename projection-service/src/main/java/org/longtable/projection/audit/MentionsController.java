package org.longtable.projection.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.EventContents;
import org.longtable.admission.HasDataSubjects;
import org.longtable.admission.MentionIndex;
import org.longtable.admission.TenantResolver;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the texts in the ledger that mention a person, through an index that contains positions and no texts. */
@View(name = "mentions", order = View.SequencingKey.ORGANIZATION)
class MentionsController {

    private static final int MOST_LINES = 50;
    private static final int LOOKED_AT = 2_000;
    private static final int BATCH = 500;

    private final DocumentStore<Mention> mentions;
    private final MentionIndex index;
    private final LedgerStorageEngine ledger;
    private final AuditTrailView trail;
    private final TenantResolver tenants;

    MentionsController(
            ViewRegistry views,
            MentionIndex index,
            LedgerStorageEngine ledger,
            AuditTrailView trail,
            TenantResolver tenants) {
        this.mentions = views.documents(MentionsController.class, Mention.class);
        this.index = index;
        this.ledger = ledger;
        this.trail = trail;
        this.tenants = tenants;
    }

    /** The position of an event that mentions a person, or, under the key of an organization, of the last indexed event. */
    public record Mention(long position) {}

    /** Whether a text can be redacted. */
    enum Standing {
        /** The text has its own key. */
        REDACTABLE,
        /** The text is encrypted only with its writer's key, so that erasing the writer erases it. */
        GOES_WITH_WRITER,
        /** An earlier version stored the text unencrypted. */
        PLAIN
    }

    /**
     * Contains a text that another person wrote.
     *
     * @param field name of the event field that contains it
     * @param key key name for redacting it, or null when it cannot be redacted
     */
    record MentioningText(
            String field, String text, @Nullable String key, Standing standing) {

        static MentioningText of(EventContents.Text text, String plain) {
            if (text.key() != null) {
                return new MentioningText(text.field(), plain, text.key(), Standing.REDACTABLE);
            }
            return new MentioningText(
                    text.field(), plain, null, text.owner() == null ? Standing.PLAIN : Standing.GOES_WITH_WRITER);
        }
    }

    /**
     * Describes an entry with texts that mention the person.
     *
     * @param councilName null for the whole organization
     * @param actorName name of the person who wrote it
     */
    record MentionLine(
            long position,
            Instant recorded,
            String zone,
            @Nullable String councilName,
            String actorName,
            String sentence,
            List<MentioningText> texts) {}

    /**
     * Contains one page of entries, newest first.
     *
     * @param before cursor for the next page; null at the end. A page may contain few lines, or none, before the end.
     */
    record MentionPage(
            List<MentionLine> lines,
            @Nullable Long before,
            @JsonIgnore List<PersonId> dataSubjects) implements HasDataSubjects {}

    @EventHandler
    void on(DomainEvent event, EventEnvelope at) {
        Mention mention = new Mention(at.position().value());
        for (PersonId person : EventContents.mentioned(event, at.act())) {
            mentions.replaceWithoutRead(MentionIndex.key(person, mention.position()), at, mention);
        }
        mentions.replaceWithoutRead(MentionIndex.progressKey(at.act().organization()), at, mention);
    }

    @Operation(
            summary = "List texts by others that mention a person",
            description = "Returns texts of entries that refer to the person by identifier, newest first. With a name,"
                    + " returns the texts of all other entries that contain a word of that name.",
            tags = "access")
    @GetMapping("/api/people/{person}/mentions")
    MentionPage of(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable Long before,
            @Parameter(hidden = true) CurrentUser claimant,
            Locale reader) {
        OrganizationId organization = tenants.of(claimant).orElseThrow(() -> new NotFoundException("no-organization"));
        Page page =
                new Page(person, organization, trail.lineRenderer(reader, RedactionPolicy.forReader(claimant.role())));
        long end = before == null ? ledger.headPosition() + 1 : Math.clamp(before, 0, ledger.headPosition() + 1);
        return name == null || name.isBlank() ? byId(page, end) : byName(page, new PersonNameMatcher(name), end);
    }

    private MentionPage byId(Page page, long end) {
        List<Long> positions = index.positions(page.person).stream()
                .filter(it -> it < end)
                .toList()
                .reversed();
        int looked = 0;
        for (long position : positions) {
            looked++;
            ledger.findEvent(position).ifPresent(message -> page.take(message, text -> true));
            if (page.lines.size() == MOST_LINES || looked == LOOKED_AT) {
                return page.upTo(looked == positions.size() ? null : position);
            }
        }
        return page.upTo(null);
    }

    /** Searches texts for a name. One response scans a limited number of events. */
    private MentionPage byName(Page page, PersonNameMatcher name, long end) {
        long next = end;
        for (int looked = 0; looked < LOOKED_AT && next > 1; looked += BATCH) {
            long from = Math.max(1, next - BATCH);
            for (TrackedEventMessage<?> message :
                    ledger.read(from, (int) (next - from)).reversed()) {
                long position = message.trackingToken().position().orElseThrow();
                if (!page.mentions(message)) {
                    page.take(message, name::isIn);
                }
                if (page.lines.size() == MOST_LINES) {
                    return page.upTo(position == 1 ? null : position);
                }
            }
            next = from;
        }
        return page.upTo(next <= 1 ? null : next);
    }

    /** Collects the lines of one response. */
    private static final class Page {
        private final PersonId person;
        private final OrganizationId organization;
        private final AuditLineRenderer narrator;
        private final List<MentionLine> lines = new ArrayList<>();
        private final List<PersonId> dataSubjects = new ArrayList<>();

        Page(PersonId person, OrganizationId organization, AuditLineRenderer narrator) {
            this.person = person;
            this.organization = organization;
            this.narrator = narrator;
            dataSubjects.add(person);
        }

        boolean mentions(TrackedEventMessage<?> message) {
            return EventContents.mentioned(
                            (DomainEvent) message.getPayload(), EventMetadata.fromMap(message.getMetaData()))
                    .contains(person);
        }

        /** Adds an entry when it contains a matching text of another person. */
        void take(TrackedEventMessage<?> message, Predicate<String> sought) {
            DomainEvent event = (DomainEvent) message.getPayload();
            if (!EventMetadata.fromMap(message.getMetaData()).organization().equals(organization)) {
                return;
            }
            List<MentioningText> texts = EventContents.texts(event).stream()
                    .filter(it -> !person.value().equals(it.owner()))
                    .flatMap(it -> it.text() == null || !sought.test(it.text())
                            ? Stream.empty()
                            : Stream.of(MentioningText.of(it, it.text())))
                    .toList();
            if (!texts.isEmpty()) {
                AuditLine line = narrator.line(AuditIndexEntry.of(event, EventEnvelope.of(message)), message);
                dataSubjects.addAll(line.dataSubjects());
                lines.add(new MentionLine(
                        line.position(),
                        line.recorded(),
                        line.zone(),
                        line.councilName(),
                        line.actorName(),
                        line.sentence(),
                        texts));
            }
        }

        MentionPage upTo(@Nullable Long before) {
            return new MentionPage(List.copyOf(lines), before, List.copyOf(dataSubjects));
        }
    }
}
