package org.longtable.council.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.longtable.contract.access.ConsentKind;

/**
 * Holds the consents that a person has given and not withdrawn.
 *
 * @param versions the version of the wording of each kind of consent
 */
public record ActiveConsents(Map<ConsentKind, Integer> versions) {

    /** No active consents. */
    public static final ActiveConsents NONE = new ActiveConsents(Map.of());

    /** Copies the versions. */
    public ActiveConsents {
        versions = Map.copyOf(versions);
    }

    /** Checks whether a consent of this kind is active. */
    public boolean has(ConsentKind kind) {
        return versions.containsKey(kind);
    }

    /** Returns the version of the wording of an active consent, or empty when there is no consent. */
    public OptionalInt version(ConsentKind kind) {
        Integer version = versions.get(kind);
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    ActiveConsents given(ConsentKind kind, int version) {
        Map<ConsentKind, Integer> more = new EnumMap<>(ConsentKind.class);
        more.putAll(versions);
        more.put(kind, version);
        return new ActiveConsents(more);
    }

    ActiveConsents without(ConsentKind kind) {
        Map<ConsentKind, Integer> fewer = new EnumMap<>(ConsentKind.class);
        fewer.putAll(versions);
        fewer.remove(kind);
        return new ActiveConsents(fewer);
    }
}
