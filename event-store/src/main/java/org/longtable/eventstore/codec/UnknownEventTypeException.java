package org.longtable.eventstore.codec;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** The exception reports that a type is not registered and that no class was loaded for it. */
public final class UnknownEventTypeException extends SerializationException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final @Nullable String version;

    UnknownEventTypeException(String name, @Nullable String version) {
        super("Type [%s] in version [%s] is not on the list of event types".formatted(name, version));
        this.name = name;
        this.version = version;
    }

    /** Returns the stored name, or the name of the class that was to be stored. */
    public String name() {
        return name;
    }

    /** Returns the stored version, or null when none was stored. */
    public @Nullable String version() {
        return version;
    }
}
