package org.longtable.eventstore.codec;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The registry maps each event class to its declared name and version. Types that are not registered are neither written nor read. The
 * registry is immutable and thread-safe.
 */
public final class EventTypeRegistry {

    private final Map<Class<?>, EventType> types;
    private final Map<EventType, Class<?>> classes;

    private EventTypeRegistry(Map<Class<?>, EventType> types, Map<EventType, Class<?>> classes) {
        this.types = Map.copyOf(types);
        this.classes = Map.copyOf(classes);
    }

    /** Returns a builder for a new registry. */
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

    /** Returns all registered classes. */
    public Set<Class<?>> classes() {
        return Collections.unmodifiableSet(types.keySet());
    }

    /**
     * The declared name and version of a payload in the ledger.
     *
     * @param name declared name, for instance {@code ideas.idea-submitted}
     * @param version declared version, from 1
     */
    public record EventType(String name, int version) {

        /** Checks that the name is valid and that the version is at least 1. */
        public EventType {
            if (name.isBlank() || version < 1) {
                throw new IllegalArgumentException("A type needs a name and a version from 1: " + name + " " + version);
            }
        }
    }

    /** Collects the registered types. */
    public static final class Builder {

        private final Map<Class<?>, EventType> types = new HashMap<>();
        private final Map<EventType, Class<?>> classes = new HashMap<>();

        private Builder() {}

        /**
         * Registers a class.
         *
         * @throws IllegalArgumentException when the class already has a name, or the name and version already have a class
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

        /** Returns a registry with the types that were registered so far. */
        public EventTypeRegistry build() {
            return new EventTypeRegistry(types, classes);
        }
    }
}
