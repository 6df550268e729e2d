package org.longtable.eventstore;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The registry maps each event class to its declared name and version, and only registered types can be written or read. What is not on it is neither
 * written nor read. Immutable; safe to share.
 */
public final class EventTypeRegistry {

    private final Map<Class<?>, EventType> types;
    private final Map<EventType, Class<?>> classes;

    private EventTypeRegistry(Map<Class<?>, EventType> types, Map<EventType, Class<?>> classes) {
        this.types = Map.copyOf(types);
        this.classes = Map.copyOf(classes);
    }

    /** An empty list, to begin with. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the declared name and version of a class. */
    public Optional<EventType> findType(Class<?> type) {
        return Optional.ofNullable(types.get(type));
    }

    /** Returns the class that is registered for a name and version. */
    public Optional<Class<?>> findClass(EventType type) {
        return Optional.ofNullable(classes.get(type));
    }

    /** Every class on the list. */
    public Set<Class<?>> classes() {
        return Collections.unmodifiableSet(types.keySet());
    }

    /**
     * What a payload is called in the ledger.
     *
     * @param name declared name, for instance {@code ideas.idea-submitted}
     * @param version declared version, from 1
     */
    public record EventType(String name, int version) {

        /** Checks that the name is one and the version is at least 1. */
        public EventType {
            if (name.isBlank() || version < 1) {
                throw new IllegalArgumentException("A type needs a name and a version from 1: " + name + " " + version);
            }
        }
    }

    /** Collects the list. */
    public static final class Builder {

        private final Map<Class<?>, EventType> types = new HashMap<>();
        private final Map<EventType, Class<?>> classes = new HashMap<>();

        private Builder() {}

        /**
         * Puts a class on the list.
         *
         * @throws IllegalArgumentException when the class has a name already, or the name and version a class
         */
        public Builder register(Class<?> type, String name, int version) {
            EventType stored = new EventType(name, version);
            if (types.putIfAbsent(type, stored) != null) {
                throw new IllegalArgumentException(type.getName() + " is on the list already");
            }
            if (classes.putIfAbsent(stored, type) != null) {
                throw new IllegalArgumentException(stored + " stands for a class already");
            }
            return this;
        }

        /** The list as it is now. */
        public EventTypeRegistry build() {
            return new EventTypeRegistry(types, classes);
        }
    }
}
