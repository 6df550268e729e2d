package org.longtable.projection.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.projection.viewing.Documents;

/** Makes lines for one answer in one language. */
final class Narrator {

    private final Chronicle chronicle;
    private final Phrases phrases;
    private final Directory directory;
    private final Teller teller;

    Narrator(Documents<Origin> origins, Chronicle chronicle, Locale reader) {
        this.chronicle = chronicle;
        this.phrases = Phrases.of(reader);
        Formats formats = new Formats(phrases.locale());
        this.directory = new Directory(origins, chronicle, phrases, formats);
        this.teller = new Teller(phrases, formats, directory);
    }

    List<AuditLine> lines(List<Entry> entries) {
        return entries.stream().flatMap(it -> line(it).stream()).toList();
    }

    AuditLine line(Entry entry, TrackedEventMessage<?> event) {
        return AuditLine.of(entry, event, phrases, directory, teller);
    }

    private Optional<AuditLine> line(Entry entry) {
        return chronicle.at(entry.position()).map(event -> line(entry, event));
    }
}
