package org.longtable.council.access.eraseperson;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/** What one event has to do with a person: events are records all the way down, so all that stands in one is looked at. */
final class Trace {

    private final PersonId person;
    private boolean named;
    private boolean words;
    private boolean wordsOfOthers;

    private Trace(PersonId person) {
        this.person = person;
    }

    static Trace of(DomainEvent event, PersonId person) {
        Trace trace = new Trace(person);
        trace.look(event.stream());
        trace.look(event);
        return trace;
    }

    /** Whether it names the person, or belongs to their pay. */
    boolean names() {
        return named;
    }

    /** Whether it holds text that only the person's key opens. */
    boolean holdsWords() {
        return words;
    }

    /** Whether it holds text that another person's key opens. */
    boolean holdsWordsOfOthers() {
        return wordsOfOthers;
    }

    private void look(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Personal text -> {
                boolean theirs = text.about().equals(person);
                named |= theirs;
                words |= theirs && text.text() != null;
                wordsOfOthers |= !theirs && text.text() != null;
            }
            case PersonId id -> named |= id.equals(person);
            case PayAccountId account -> named |= account.isOf(person);
            case Record composed -> components(composed);
            case Collection<?> many -> many.forEach(this::look);
            case Map<?, ?> map -> {
                map.keySet().forEach(this::look);
                map.values().forEach(this::look);
            }
            default -> {}
        }
    }

    private void components(Record composed) {
        for (RecordComponent component : composed.getClass().getRecordComponents()) {
            try {
                look(component.getAccessor().invoke(composed));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }
}
