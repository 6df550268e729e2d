package org.longtable.council.access;

import java.util.Map;
import java.util.Set;
import org.longtable.contract.Act;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.deciding.Refusal;

/** Whoever changes where somebody's links go could sign in as them: of those who run or lead councils, only administrators do, and they themselves. */
public final class OnlyAnAdministratorCorrects extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final Set<Role> TRUSTED = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER);

    private OnlyAnAdministratorCorrects() {
        super(Kind.FORBIDDEN, "only-an-administrator-corrects", Map.of());
    }

    /**
     * Refuses a coordinator who would change how somebody signs in who runs or leads a council.
     *
     * @param somebody whose way in it is
     * @param person what is known of them
     */
    public static void refuseUnlessMay(Act act, PersonId somebody, Person person) {
        refuseUnlessMay(act.actor(), act.role(), somebody, person);
    }

    /** The same for what appends no event. */
    public static void refuseUnlessMay(PersonId actor, Role role, PersonId somebody, Person person) {
        boolean may = actor.equals(somebody) || role == Role.ADMINISTRATOR;
        if (!may && person.roles().stream().map(Person.Held::role).anyMatch(TRUSTED::contains)) {
            throw new OnlyAnAdministratorCorrects();
        }
    }
}
