package org.longtable.council.access;

import java.util.Optional;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.access.grantrole.GrantRole;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.stereotype.Component;

/** Adds a person, or finds the existing person with the same email address. */
@Component
public class PersonRegistration {

    private final PersonDirectory directory;
    private final AggregateStore streams;
    private final CommandDispatcher commands;

    PersonRegistration(PersonDirectory directory, AggregateStore streams, CommandDispatcher commands) {
        this.directory = directory;
        this.streams = streams;
        this.commands = commands;
    }

    /** Returns the existing or new identifier for the person. */
    public PersonId resolveId(OrganizationId organization, NewPerson newcomer, CommandContext caller) {
        String email = newcomer.email();
        return Optional.ofNullable(email)
                .filter(typed -> !typed.isBlank())
                .flatMap(typed -> directory.find(organization, typed))
                .orElseGet(() -> directory.fresh(organization, caller));
    }

    /**
     * Adds the person unless the organization already knows the person.
     *
     * @param person the identifier that {@link #resolveId} returned
     * @throws RuleViolation when the person was erased
     */
    public void addIfUnknown(OrganizationId organization, NewPerson newcomer, CommandContext caller, PersonId person) {
        Person known = Person.read(streams, person);
        if (known.erased()) {
            throw AccessViolations.PERSON_ALREADY_ERASED.exception();
        }
        if (known.organization() != null) {
            return;
        }
        try {
            commands.send(organization, caller, person, AddPerson.of(newcomer, organization, person));
        } catch (RuleViolation e) {
            // Another request may have added the person in the meantime, which has the same effect.
            if (!e.isOf(AddPerson.PERSON_ALREADY_EXISTS)) {
                throw e;
            }
        }
    }

    /** Grants the person a role in the caller's council or in the whole organization. */
    public CommandResult grantRole(OrganizationId organization, CommandContext caller, PersonId person, Role role) {
        return commands.send(organization, caller, person, new GrantRole(organization, person, role, caller.council()));
    }
}
