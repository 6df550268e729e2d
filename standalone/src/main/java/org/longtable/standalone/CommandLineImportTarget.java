package org.longtable.standalone;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.Person;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.access.grantrole.GrantRole;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.organization.CreateOrganization;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.eventstore.LedgerStorageEngine;

/**
 * The organization and administrator that a command-line import uses: the first organization of the store with its first administrator, or
 * a new organization.
 *
 * @param id identifier of the organization
 * @param administrator administrator who acts
 */
record CommandLineImportTarget(OrganizationId id, PersonId administrator) {

    private static final int BATCH = 500;
    private static final Person.RoleAssignment ADMINISTRATOR = new Person.RoleAssignment(Role.ADMINISTRATOR, null);
    private static final CommandLineImportTarget NEW =
            new CommandLineImportTarget(new OrganizationId("my-organization"), new PersonId("my-administrator"));

    static CommandLineImportTarget findOrCreate(
            LedgerStorageEngine ledger, AggregateStore streams, CommandDispatcher commands, Instant now) {
        CommandLineImportTarget found = first(ledger, streams);
        if (found != null) {
            return found;
        }
        NEW.create(commands, now);
        return NEW;
    }

    CommandContext caller(Instant now) {
        String request = "import-of-" + id.value();
        return new CommandContext(administrator, Role.ADMINISTRATOR, null, request, request, null, now);
    }

    private void create(CommandDispatcher commands, Instant now) {
        CommandContext caller = caller(now);
        commands.send(id, caller, id, new CreateOrganization(id, "My organization", "USD"));
        Personal name = new Personal(administrator, "Administrator");
        try {
            commands.send(id, caller, administrator, new AddPerson(administrator, id, name, null, null, "en"));
        } catch (RuleViolation e) {
            // An earlier import may have been stopped between these commands.
            if (!e.isOf(AddPerson.PERSON_ALREADY_EXISTS)) {
                throw e;
            }
        }
        commands.send(id, caller, administrator, new GrantRole(id, administrator, Role.ADMINISTRATOR, null));
    }

    /** Returns the first organization and its first current administrator, or null when there is none. */
    static @Nullable CommandLineImportTarget first(LedgerStorageEngine ledger, AggregateStore streams) {
        OrganizationId organization = null;
        for (long from = 1; from <= ledger.headPosition(); from += BATCH) {
            List<TrackedEventMessage<?>> events = ledger.read(from, BATCH);
            for (TrackedEventMessage<?> event : events) {
                if (organization == null && event.getPayload() instanceof OrganizationCreated created) {
                    organization = created.organization();
                }
                if (organization != null
                        && event.getPayload() instanceof RoleGranted granted
                        && granted.role() == Role.ADMINISTRATOR
                        && Person.read(streams, granted.person()).roles().contains(ADMINISTRATOR)) {
                    return new CommandLineImportTarget(organization, granted.person());
                }
            }
        }
        return null;
    }
}
