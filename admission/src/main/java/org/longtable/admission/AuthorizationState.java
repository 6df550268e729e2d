package org.longtable.admission;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ConsentGiven;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.EmailConfirmed;
import org.longtable.contract.access.PersonEvent.EmailProposalWithdrawn;
import org.longtable.contract.access.PersonEvent.EmailProposed;
import org.longtable.contract.access.PersonEvent.EntryRedacted;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.contract.access.PersonEvent.RoleGranted;

/**
 * The organization, granted roles, and erasure status of a person, folded from the person's events.
 *
 * @param organization organization that added the person, or null for an unknown person
 * @param given granted roles
 * @param erased whether the person was erased
 * @param roleChanges number of times that another user granted or ended a role, plus changes of the person's email address
 * @param reachedByEmail whether the person has a valid email address
 */
record AuthorizationState(
        @Nullable OrganizationId organization,
        Set<RoleGrant> given,
        boolean erased,
        int roleChanges,
        boolean reachedByEmail) {

    private static final AuthorizationState NOBODY = new AuthorizationState(null, Set.of(), false, 0, false);

    /**
     * A granted role.
     *
     * @param council council of the role, or null for the whole organization
     */
    record RoleGrant(Role role, @Nullable CouncilId council) {}

    static AuthorizationState of(EventFolder facts, PersonId person) {
        return facts.fold(person.value(), PersonEvent.class, NOBODY, AuthorizationState::after);
    }

    /** Returns whether the person was granted a role for a council. */
    boolean hasRole(Role role, @Nullable CouncilId council) {
        return given.stream()
                .filter(it -> it.role() == role)
                .anyMatch(it ->
                        council == null || it.council() == null || it.council().equals(council));
    }

    /** Returns whether the person holds a role for the whole organization. */
    boolean hasForWholeOrganization(Role role) {
        return given.contains(new RoleGrant(role, null));
    }

    /** Returns whether the person was granted any role for a council. */
    boolean hasAnyRoleAt(CouncilId council) {
        return given.stream().anyMatch(it -> council.equals(it.council()));
    }

    /** Returns whether a session is still valid for the person's current roles. */
    boolean accepts(Session session) {
        return !erased && session.roleChanges() == roleChanges;
    }

    private AuthorizationState after(PersonEvent event, EventMetadata act) {
        return switch (event) {
            case PersonAdded e -> new AuthorizationState(e.organization(), Set.of(), false, 0, e.email() != null);
            case RoleGranted e ->
                with(new RoleGrant(e.role(), e.council()), true, !act.actor().equals(e.person()));
            case RoleEnded e ->
                with(new RoleGrant(e.role(), e.council()), false, !act.actor().equals(e.person()));
            case PersonErased e -> new AuthorizationState(organization, Set.of(), true, roleChanges, false);
            case ContactCorrected e -> withoutEmail(e.email() == null);
            case EmailProposed e -> this;
            case EmailConfirmed e -> new AuthorizationState(organization, given, erased, roleChanges + 1, true);
            case EmailProposalWithdrawn e -> this;
            case LanguagePreferred e -> this;
            case ConsentGiven e -> this;
            case ConsentWithdrawn e -> this;
            case ErasureRequested e -> this;
            case ErasureRequestTakenBack e -> this;
            case EntryRedacted e -> this;
        };
    }

    /** Ends sessions when the email address was removed, because a person must not stay signed in through a removed address. */
    private AuthorizationState withoutEmail(boolean removed) {
        return removed && reachedByEmail
                ? new AuthorizationState(organization, given, erased, roleChanges + 1, false)
                : this;
    }

    private AuthorizationState with(RoleGrant role, boolean held, boolean byAnother) {
        Set<RoleGrant> all = new HashSet<>(given);
        if (held) {
            all.add(role);
        } else {
            all.remove(role);
        }
        return new AuthorizationState(
                organization, Set.copyOf(all), erased, byAnother ? roleChanges + 1 : roleChanges, reachedByEmail);
    }
}
