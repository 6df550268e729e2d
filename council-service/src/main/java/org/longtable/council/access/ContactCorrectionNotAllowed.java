package org.longtable.council.access;

import java.util.Map;
import java.util.Set;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a contact change by council staff who are not administrators, because the new address could be used to sign in. */
public final class ContactCorrectionNotAllowed extends RuleViolation {

    private static final long serialVersionUID = 1L;
    private static final Set<Role> TRUSTED = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER);

    private ContactCorrectionNotAllowed() {
        super(Kind.FORBIDDEN, "only-an-administrator-corrects", Map.of());
    }

    /**
     * Rejects a caller who may not correct the person's contact data.
     *
     * @param somebody whose way in it is
     * @param person what is known of them
     */
    public static void requireAdministratorOrSelf(EventMetadata act, PersonId somebody, Person person) {
        requireAdministratorOrSelf(act.actor(), act.role(), somebody, person);
    }

    /** Rejects a caller who may not correct the person's contact data. */
    public static void requireAdministratorOrSelf(PersonId actor, Role role, PersonId somebody, Person person) {
        boolean may = actor.equals(somebody) || role == Role.ADMINISTRATOR;
        if (!may && person.roles().stream().map(Person.RoleAssignment::role).anyMatch(TRUSTED::contains)) {
            throw new ContactCorrectionNotAllowed();
        }
    }
}
