package org.longtable.projection.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.projection.viewing.Documents;

/** Makes lines for one answer in one language, and says no more than its reader may know. */
final class Narrator {

    private final Chronicle chronicle;
    private final Told told;

    Narrator(Documents<Origin> origins, Chronicle chronicle, Locale reader, Discretion discretion) {
        this.chronicle = chronicle;
        Phrases phrases = Phrases.of(reader);
        Formats formats = new Formats(phrases.locale());
        Directory directory = new Directory(origins, chronicle, phrases, formats);
        this.told = new Told(phrases, directory, new Teller(phrases, formats, directory), discretion);
    }

    /**
     * The lines of some entries; one whose event cannot be read is left out.
     *
     * @param asked whose doings were asked for, or null when everybody's were; what they did that may not be told of them is left out
     */
    List<AuditLine> lines(List<Entry> entries, @Nullable PersonId asked) {
        return entries.stream()
                .flatMap(it -> line(it).stream())
                .filter(it -> asked == null || asked.value().equals(it.actor()))
                .toList();
    }

    AuditLine line(Entry entry, TrackedEventMessage<?> event) {
        return AuditLine.of(entry, event, told);
    }

    /** Whether an event is told generally. */
    boolean generalizes(DomainEvent event) {
        return told.discretion().generalizes(event);
    }

    private Optional<AuditLine> line(Entry entry) {
        return chronicle.at(entry.position()).map(event -> line(entry, event));
    }
}
