package org.longtable.admission;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;

/** Reads the fields of an event, which consists of nested records. */
public final class EventContents {

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private EventContents() {}

    /**
     * A text of an event.
     *
     * @param field name of the event field that contains it
     * @param owner owner of the key that encrypts the text's key, or null for plaintext
     * @param text the text, or null after erasure
     * @param key name of the text's own key, or null without one
     */
    public record Text(
            String field,
            @Nullable String owner,
            @Nullable String text,
            @Nullable String key) {}

    /** Returns the texts of an event, in the order of its fields. */
    public static List<Text> texts(DomainEvent event) {
        List<Text> texts = new ArrayList<>();
        walk("", event, (field, part) -> {
            switch (part) {
                case Personal it ->
                    texts.add(new Text(
                            field, it.about().value(), it.text(), it.key().get()));
                case Words it ->
                    texts.add(new Text(field, it.owner(), it.text(), it.key().get()));
                default -> {}
            }
        });
        return texts;
    }

    /**
     * Returns the persons whom an event mentions: its actor, persons named in its fields, persons whom its texts are
     * about, and the owner of the pay account. Both the data that is held about a person and the scope of an erasure
     * follow this rule.
     */
    public static Set<PersonId> mentioned(DomainEvent event, EventMetadata act) {
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(act.actor());
        BiConsumer<String, Object> look = (field, part) -> {
            switch (part) {
                case PersonId it -> people.add(it);
                case Personal it -> people.add(it.about());
                case Words it -> personOf(it.owner(), people);
                case PayAccountId it -> it.person().ifPresent(people::add);
                default -> {}
            }
        };
        walk("", event.stream(), look);
        walk("", event, look);
        people.remove(PersonId.SYSTEM);
        people.remove(PersonId.ANONYMOUS);
        return people;
    }

    private static void personOf(@Nullable String owner, Set<PersonId> people) {
        if (owner != null && owner.indexOf(':') < 0) {
            people.add(new PersonId(owner));
        }
    }

    private static void walk(String field, @Nullable Object value, BiConsumer<String, Object> look) {
        switch (value) {
            case null -> {}
            case Personal part -> look.accept(field, part);
            case Words part -> look.accept(field, part);
            case PersonId part -> look.accept(field, part);
            case PayAccountId part -> look.accept(field, part);
            case Record composed ->
                ACCESSORS.get(composed.getClass()).forEach(it -> walk(it.getName(), read(it, composed), look));
            case Collection<?> many -> many.forEach(it -> walk(field, it, look));
            case Map<?, ?> map -> {
                map.keySet().forEach(it -> walk(field, it, look));
                map.values().forEach(it -> walk(field, it, look));
            }
            default -> {}
        }
    }

    private static @Nullable Object read(Method accessor, Record composed) {
        try {
            return accessor.invoke(composed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
