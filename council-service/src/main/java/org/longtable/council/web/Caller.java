package org.longtable.council.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;

/**
 * Who asks, and about which council.
 *
 * @param person who asks
 * @param role in which role
 * @param council the council that it concerns, or null when the whole organization
 * @param request what makes the request the same request when it is sent again
 * @param correlation what all requests of one undertaking share
 * @param reason why, in a few words that name nobody, or null
 * @param effective when it took effect in the world
 */
public record Caller(
        PersonId person,
        Role role,
        @Nullable CouncilId council,
        String request,
        String correlation,
        @Nullable String reason,
        Instant effective) {

    /** The same caller, about a council. */
    public Caller in(CouncilId about) {
        return new Caller(person, role, about, request, correlation, reason, effective);
    }

    /** The same caller, about a council or, when that is null, about the whole organization. */
    public Caller about(@Nullable CouncilId councilOrAll) {
        return new Caller(person, role, councilOrAll, request, correlation, reason, effective);
    }

    /** The same request, by somebody who becomes known through it. */
    public Caller as(PersonId somebody, Role newRole) {
        return new Caller(somebody, newRole, council, request, correlation, reason, effective);
    }

    /** The same caller, about something that took effect at another time. */
    public Caller at(Instant time) {
        return new Caller(person, role, council, request, correlation, reason, time);
    }

    /** The same caller, whom nobody may know: neither person nor request can be told from the event. */
    public Caller unnamed() {
        String untraceable = UUID.randomUUID().toString();
        return new Caller(PersonId.ANONYMOUS, Role.ANONYMOUS, council, untraceable, untraceable, null, effective);
    }

    /**
     * An identifier that belongs to this request: the same request, sent again, gets the same one.
     *
     * @param kind what it is for; one request gets one identifier of a kind
     */
    public String newId(String kind) {
        return kind + "-" + UUID.nameUUIDFromBytes((kind + ":" + request).getBytes(StandardCharsets.UTF_8));
    }

    /** Text by this caller, sealed with their key. */
    public Personal says(String text) {
        return new Personal(person, text.strip());
    }

    /** Text by this caller, or null when there is none. */
    public @Nullable Personal mayAdd(@Nullable String text) {
        return text == null || text.isBlank() ? null : says(text);
    }

    Act act(OrganizationId organization) {
        return new Act(organization, council, person, role, reason, request, correlation, null, effective);
    }
}
