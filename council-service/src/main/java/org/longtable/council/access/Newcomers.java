package org.longtable.council.access;

import java.util.Optional;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.access.grantrole.GrantRole;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.stereotype.Component;

/** Adds people who may be known already: whoever is there is met again, not added twice. */
@Component
public class Newcomers {

    private final PersonDirectory directory;
    private final Streams streams;
    private final Commands commands;

    Newcomers(PersonDirectory directory, Streams streams, Commands commands) {
        this.directory = directory;
        this.streams = streams;
        this.commands = commands;
    }

    /** Which identifier the newcomer has, if the organization knows their email address, or gets. */
    public PersonId idOf(OrganizationId organization, Newcomer newcomer, Caller caller) {
        String email = newcomer.email();
        return Optional.ofNullable(email)
                .filter(typed -> !typed.isBlank())
                .flatMap(typed -> directory.find(organization, typed))
                .orElseGet(() -> directory.fresh(organization, caller));
    }

    /**
     * Adds the newcomer under that identifier, unless the organization knows them already.
     *
     * @param person as {@link #idOf} named them
     * @throws PersonErasedBefore when they were erased
     */
    public void meet(OrganizationId organization, Newcomer newcomer, Caller caller, PersonId person) {
        Person known = Person.read(streams, person);
        if (known.erased()) {
            throw new PersonErasedBefore();
        }
        if (known.organization() != null) {
            return;
        }
        try {
            commands.send(organization, caller, person, AddPerson.of(newcomer, organization, person));
        } catch (PersonAlreadyKnown e) {
            // Somebody else added them since we looked, which is what was wanted.
            return;
        }
    }

    /** Lets somebody act in a role for the caller's council, or for the whole organization when that is null. */
    public Done mayAct(OrganizationId organization, Caller caller, PersonId person, Role role) {
        return commands.send(organization, caller, person, new GrantRole(organization, person, role, caller.council()));
    }
}
