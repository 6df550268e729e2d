package org.longtable.council.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.longtable.contract.access.ConsentKind;

/**
 * What a person agreed to and did not withdraw.
 *
 * @param versions of the wordings that they agreed to, by kind
 */
public record Consents(Map<ConsentKind, Integer> versions) {

    /** Nothing was agreed to. */
    public static final Consents NONE = new Consents(Map.of());

    /** Copies the versions. */
    public Consents {
        versions = Map.copyOf(versions);
    }

    /** Whether the consent counts now, in whichever version of the wording. */
    public boolean to(ConsentKind kind) {
        return versions.containsKey(kind);
    }

    /** The version of the wording that counts now; empty when there is no consent. */
    public OptionalInt version(ConsentKind kind) {
        Integer version = versions.get(kind);
        return version == null ? OptionalInt.empty() : OptionalInt.of(version);
    }

    Consents given(ConsentKind kind, int version) {
        Map<ConsentKind, Integer> more = new EnumMap<>(ConsentKind.class);
        more.putAll(versions);
        more.put(kind, version);
        return new Consents(more);
    }

    Consents without(ConsentKind kind) {
        Map<ConsentKind, Integer> fewer = new EnumMap<>(ConsentKind.class);
        fewer.putAll(versions);
        fewer.remove(kind);
        return new Consents(fewer);
    }
}
