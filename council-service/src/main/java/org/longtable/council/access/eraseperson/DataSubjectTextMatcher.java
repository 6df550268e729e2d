package org.longtable.council.access.eraseperson;

import java.util.List;
import org.longtable.admission.EventContents;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;

/**
 * Finds out whether an event names a person or contains text that the person's key encrypts.
 *
 * @param names whether the event mentions the person; see {@link EventContents#mentioned}
 * @param holdsWords whether it contains text that only the person's key decrypts
 * @param holdsWordsOfOthers whether it contains text that another key decrypts, or that is not encrypted
 */
record DataSubjectTextMatcher(boolean names, boolean holdsWords, boolean holdsWordsOfOthers) {

    static DataSubjectTextMatcher of(DomainEvent event, EventMetadata act, PersonId person) {
        List<EventContents.Text> there = EventContents.texts(event).stream()
                .filter(it -> it.text() != null)
                .toList();
        return new DataSubjectTextMatcher(
                EventContents.mentioned(event, act).contains(person),
                there.stream().anyMatch(it -> person.value().equals(it.owner())),
                there.stream().anyMatch(it -> !person.value().equals(it.owner())));
    }
}
