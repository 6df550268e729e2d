package org.longtable.council.access.eraseperson;

import java.util.List;
import org.longtable.admission.EventParts;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;

/**
 * What one event has to do with a person.
 *
 * @param names whether it mentions the person; see {@link EventParts#mentioned}
 * @param holdsWords whether it holds text that only the person's key opens
 * @param holdsWordsOfOthers whether it holds text that another key opens, or none
 */
record Trace(boolean names, boolean holdsWords, boolean holdsWordsOfOthers) {

    static Trace of(DomainEvent event, Act act, PersonId person) {
        List<EventParts.Text> there =
                EventParts.texts(event).stream().filter(it -> it.text() != null).toList();
        return new Trace(
                EventParts.mentioned(event, act).contains(person),
                there.stream().anyMatch(it -> person.value().equals(it.owner())),
                there.stream().anyMatch(it -> !person.value().equals(it.owner())));
    }
}
