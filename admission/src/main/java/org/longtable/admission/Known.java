package org.longtable.admission;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.ConsentGiven;
import org.longtable.contract.access.AccessEvent.ConsentWithdrawn;
import org.longtable.contract.access.AccessEvent.ContactCorrected;
import org.longtable.contract.access.AccessEvent.EmailConfirmed;
import org.longtable.contract.access.AccessEvent.EmailProposalWithdrawn;
import org.longtable.contract.access.AccessEvent.EmailProposed;
import org.longtable.contract.access.AccessEvent.EntryRedacted;
import org.longtable.contract.access.AccessEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.AccessEvent.ErasureRequested;
import org.longtable.contract.access.AccessEvent.LanguagePreferred;
import org.longtable.contract.access.AccessEvent.PersonAdded;
import org.longtable.contract.access.AccessEvent.PersonErased;
import org.longtable.contract.access.AccessEvent.RoleEnded;
import org.longtable.contract.access.AccessEvent.RoleGranted;

/**
 * What letting somebody in asks about them.
 *
 * @param organization who knows them, or null when nobody does
 * @param given roles that they were given
 * @param erased whether they were erased
 * @param roleChanges how often somebody else gave them a role or relieved them of one, and how often their email address changed
 * @param reachedByEmail whether an email address of theirs counts
 */
record Known(
        @Nullable OrganizationId organization,
        Set<Given> given,
        boolean erased,
        int roleChanges,
        boolean reachedByEmail) {

    private static final Known NOBODY = new Known(null, Set.of(), false, 0, false);

    /**
     * A role.
     *
     * @param council where, or null for the whole organization
     */
    record Given(Role role, @Nullable CouncilId council) {}

    static Known of(Facts facts, PersonId person) {
        return facts.fold(person.value(), AccessEvent.class, NOBODY, Known::after);
    }

    /** Whether they were given a role for a council; when that is null, anywhere. */
    boolean has(Role role, @Nullable CouncilId council) {
        return given.stream()
                .filter(it -> it.role() == role)
                .anyMatch(it ->
                        council == null || it.council() == null || it.council().equals(council));
    }

    /** Whether they hold a role for the whole organization. */
    boolean hasForWholeOrganization(Role role) {
        return given.contains(new Given(role, null));
    }

    /** Whether they were given any role for that very council. */
    boolean isGivenAnyAt(CouncilId council) {
        return given.stream().anyMatch(it -> council.equals(it.council()));
    }

    /** Whether a session of theirs still lets them in. */
    boolean admits(Session session) {
        return !erased && session.roleChanges() == roleChanges;
    }

    private Known after(AccessEvent event, Act act) {
        return switch (event) {
            case PersonAdded e -> new Known(e.organization(), Set.of(), false, 0, e.email() != null);
            case RoleGranted e ->
                with(new Given(e.role(), e.council()), true, !act.actor().equals(e.person()));
            case RoleEnded e ->
                with(new Given(e.role(), e.council()), false, !act.actor().equals(e.person()));
            case PersonErased e -> new Known(organization, Set.of(), true, roleChanges, false);
            case ContactCorrected e -> withoutEmail(e.email() == null);
            case EmailProposed e -> this;
            case EmailConfirmed e -> new Known(organization, given, erased, roleChanges + 1, true);
            case EmailProposalWithdrawn e -> this;
            case LanguagePreferred e -> this;
            case ConsentGiven e -> this;
            case ConsentWithdrawn e -> this;
            case ErasureRequested e -> this;
            case ErasureRequestTakenBack e -> this;
            case EntryRedacted e -> this;
        };
    }

    /** Who had an address and has none any more must not stay signed in by it. */
    private Known withoutEmail(boolean removed) {
        return removed && reachedByEmail ? new Known(organization, given, erased, roleChanges + 1, false) : this;
    }

    private Known with(Given role, boolean held, boolean byAnother) {
        Set<Given> all = new HashSet<>(given);
        if (held) {
            all.add(role);
        } else {
            all.remove(role);
        }
        return new Known(
                organization, Set.copyOf(all), erased, byAnother ? roleChanges + 1 : roleChanges, reachedByEmail);
    }
}
