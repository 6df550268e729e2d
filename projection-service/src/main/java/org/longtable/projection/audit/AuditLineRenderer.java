package org.longtable.projection.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.projection.projectionframework.DocumentStore;

/** Renders index entries as audit lines in one language under one redaction policy. */
final class AuditLineRenderer {

    private final EventReader chronicle;
    private final AuditMessageContext told;

    AuditLineRenderer(
            DocumentStore<NameSource> origins, EventReader chronicle, Locale reader, RedactionPolicy discretion) {
        this.chronicle = chronicle;
        AuditMessageBundle phrases = AuditMessageBundle.forLocale(reader);
        LocaleFormatter formats = new LocaleFormatter(phrases.locale());
        NameResolver directory = new NameResolver(origins, chronicle, phrases, formats);
        this.told = new AuditMessageContext(
                phrases, directory, new AuditMessageFormatter(phrases, formats, directory), discretion);
    }

    /**
     * Renders the lines of index entries and omits unreadable events and hidden actors.
     *
     * @param asked actor whose events were requested, or null for all; events that must not be connected with this actor are omitted
     */
    List<AuditLine> render(List<AuditIndexEntry> entries, @Nullable PersonId asked) {
        return entries.stream()
                .flatMap(it -> line(it).stream())
                .filter(it -> asked == null || asked.value().equals(it.actor()))
                .toList();
    }

    AuditLine line(AuditIndexEntry entry, TrackedEventMessage<?> event) {
        return AuditLine.of(entry, event, told);
    }

    /** Returns whether an event is shown only in general terms. */
    boolean generalizes(DomainEvent event) {
        return told.discretion().redacts(event);
    }

    private Optional<AuditLine> line(AuditIndexEntry entry) {
        return chronicle.eventAt(entry.position()).map(event -> line(entry, event));
    }
}
