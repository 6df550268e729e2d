package org.longtable.contract;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The actor, role, organization, council, and reason of a command. They are stored as plain text with every command and
 * event.
 *
 * @param organization the tenant
 * @param council the council, or null when the event is about the whole organization
 * @param actor person who acts; {@link PersonId#ANONYMOUS} when the person must not be named
 * @param role role in which the actor acts
 * @param reason short reason that names no person, or null
 * @param request identifier of the request, which is carried out only once
 * @param correlation identifier shared by all events of one operation, such as an import or a meeting in progress
 * @param causation message that caused this one, or null when a person did
 * @param effective time at which the event took effect, which is before the recording time for imported data
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

    /** The name of the organization entry. */
    public static final String ORGANIZATION = "organization";

    /** The name of the council entry, which is optional. */
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
