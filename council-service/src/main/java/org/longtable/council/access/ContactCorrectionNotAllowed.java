package org.longtable.council.access;

import java.util.Set;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.commandhandling.Violation;

/** Rejects a contact change by council staff who are not administrators, because the new address could be used to sign in. */
public final class ContactCorrectionNotAllowed {

    public static final Violation CONTACT_CORRECTION_NOT_ALLOWED =
            Violation.forbidden("only-an-administrator-corrects");
    private static final Set<Role> TRUSTED = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER);

    private ContactCorrectionNotAllowed() {}

    /**
     * Rejects a caller who may not correct the person's contact data.
     *
     * @param personId the person whose contact data changes
     * @param person the state of that person
     */
    public static void requireAdministratorOrSelf(EventMetadata act, PersonId personId, Person person) {
        requireAdministratorOrSelf(act.actor(), act.role(), personId, person);
    }

    /** Rejects a caller who may not correct the person's contact data. */
    public static void requireAdministratorOrSelf(PersonId actor, Role role, PersonId personId, Person person) {
        boolean may = actor.equals(personId) || role == Role.ADMINISTRATOR;
        if (!may && person.roles().stream().map(Person.RoleAssignment::role).anyMatch(TRUSTED::contains)) {
            throw CONTACT_CORRECTION_NOT_ALLOWED.exception();
        }
    }
}
