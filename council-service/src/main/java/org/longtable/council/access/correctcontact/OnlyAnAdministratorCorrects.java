package org.longtable.council.access.correctcontact;

import java.util.Map;
import java.util.Set;
import org.longtable.contract.Act;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.Person;
import org.longtable.council.deciding.Refusal;

/** Whoever changes where somebody's links go could sign in as them: of those who run or lead councils, only administrators do, and they themselves. */
final class OnlyAnAdministratorCorrects extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final Set<Role> TRUSTED = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER);

    private OnlyAnAdministratorCorrects() {
        super(Kind.FORBIDDEN, "only-an-administrator-corrects", Map.of());
    }

    static void refuseUnlessMay(Act act, PersonId somebody, Person person) {
        boolean may = act.actor().equals(somebody) || act.role() == Role.ADMINISTRATOR;
        if (!may && person.roles().stream().map(Person.Held::role).anyMatch(TRUSTED::contains)) {
            throw new OnlyAnAdministratorCorrects();
        }
    }
}
