package org.longtable.council.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;

/**
 * Holds who sends a request, in which role, for which council, and when it takes effect.
 *
 * @param person the acting user
 * @param role the role in which the user acts
 * @param council the council of the command, or null for the whole organization
 * @param request the identifier of the request, which stays the same when the request is repeated
 * @param correlation the identifier that all requests of one task share
 * @param reason a short reason without names of people, or null
 * @param effective the effective time of the command
 */
public record CommandContext(
        PersonId person,
        Role role,
        @Nullable CouncilId council,
        String request,
        String correlation,
        @Nullable String reason,
        Instant effective) {

    /** Returns the same context for a council. */
    public CommandContext forCouncil(CouncilId about) {
        return new CommandContext(person, role, about, request, correlation, reason, effective);
    }

    /** Returns the same context for a council, or for the whole organization when the council is null. */
    public CommandContext forCouncilOrOrganization(@Nullable CouncilId councilOrAll) {
        return new CommandContext(person, role, councilOrAll, request, correlation, reason, effective);
    }

    /** Returns the same context with another person and role. */
    public CommandContext actingAs(PersonId newPerson, Role newRole) {
        return new CommandContext(newPerson, newRole, council, request, correlation, reason, effective);
    }

    /** Returns the same context with another effective time. */
    public CommandContext effectiveAt(Instant time) {
        return new CommandContext(person, role, council, request, correlation, reason, time);
    }

    /** Returns a copy that identifies neither the person nor the request. */
    public CommandContext anonymous() {
        String untraceable = UUID.randomUUID().toString();
        return new CommandContext(
                PersonId.ANONYMOUS, Role.ANONYMOUS, council, untraceable, untraceable, null, effective);
    }

    /**
     * Derives an identifier from the request, so that a retry gets the same identifier.
     *
     * @param kind the purpose of the identifier; one request has one identifier of each kind
     */
    public String deriveId(String kind) {
        return kind + "-" + UUID.nameUUIDFromBytes((kind + ":" + request).getBytes(StandardCharsets.UTF_8));
    }

    /** Wraps a text so that it is encrypted with this person's key. */
    public Personal personalText(String text) {
        return new Personal(person, text.strip());
    }

    /** Wraps a text by this user, or returns null when there is no text. */
    public @Nullable Personal mayAdd(@Nullable String text) {
        return text == null || text.isBlank() ? null : personalText(text);
    }

    EventMetadata toEventMetadata(OrganizationId organization) {
        return new EventMetadata(organization, council, person, role, reason, request, correlation, null, effective);
    }
}
