package org.longtable.contract;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The metadata says who did something, in which role, for which organization and council, and why, and it is stored with every command and event. */
/**
 * Who did something, for whom, in which role and why. It travels as plain text beside every command and event.
 *
 * @param organization the tenant
 * @param council the council it concerns, or null when it concerns the whole organization
 * @param actor who acts; {@link PersonId#ANONYMOUS} when nobody may be named
 * @param role in which role
 * @param reason why, in a few words that name nobody, or null when nothing was said
 * @param request the request that asked for it; one request is carried out once
 * @param correlation what all acts of one undertaking share (an import, a meeting in progress)
 * @param causation the message that brought this about, or null when a person did
 * @param effective when it took effect in the world, which is earlier than its recording for what an import brings
 */
public record EventMetadata(
        OrganizationId organization,
        @Nullable CouncilId council,
        PersonId actor,
        Role role,
        @Nullable String reason,
        String request,
        String correlation,
        @Nullable String causation,
        Instant effective) {

    /** Under this name the organization travels. */
    public static final String ORGANIZATION = "organization";

    /** Under this name the council travels, when there is one. */
    public static final String COUNCIL = "council";

    private static final List<String> NAMES = List.of(
            ORGANIZATION, COUNCIL, "actor", "role", "reason", "request", "correlation", "causation", "effective");

    /** Returns the metadata entries of a larger map. */
    public static Map<String, String> entriesIn(Map<String, ?> map) {
        Map<String, String> entries = new LinkedHashMap<>();
        NAMES.forEach(name -> put(entries, name, text(map, name)));
        return entries;
    }

    /** Returns the metadata as text values by name. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(ORGANIZATION, organization.value());
        put(map, COUNCIL, council == null ? null : council.value());
        map.put("actor", actor.value());
        map.put("role", role.name());
        put(map, "reason", reason);
        map.put("request", request);
        map.put("correlation", correlation);
        put(map, "causation", causation);
        map.put("effective", effective.toString());
        return map;
    }

    /**
     * Reads the metadata from a map.
     *
     * @throws NullPointerException when an entry that may not be null is missing
     */
    public static EventMetadata fromMap(Map<String, ?> map) {
        String council = text(map, COUNCIL);
        return new EventMetadata(
                new OrganizationId(required(map, ORGANIZATION)),
                council == null ? null : new CouncilId(council),
                new PersonId(required(map, "actor")),
                Role.valueOf(required(map, "role")),
                text(map, "reason"),
                required(map, "request"),
                required(map, "correlation"),
                text(map, "causation"),
                Instant.parse(required(map, "effective")));
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static @Nullable String text(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> map, String key) {
        return Objects.requireNonNull(text(map, key), key);
    }
}
