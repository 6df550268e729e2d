package org.longtable.standalone;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.access.AccessEvent.RoleGranted;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAlreadyKnown;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.access.grantrole.GrantRole;
import org.longtable.council.deciding.Streams;
import org.longtable.council.organization.createorganization.CreateOrganization;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.eventstore.LedgerStorageEngine;

/**
 * Whose spreadsheets the command line brings in: the first organization of the store with its first administrator, or a new one.
 *
 * @param id the organization
 * @param administrator who acts
 */
record ImportingOrganization(OrganizationId id, PersonId administrator) {

    private static final int BATCH = 500;
    private static final Person.Held ADMINISTRATOR = new Person.Held(Role.ADMINISTRATOR, null);
    private static final ImportingOrganization NEW =
            new ImportingOrganization(new OrganizationId("my-organization"), new PersonId("my-administrator"));

    static ImportingOrganization foundOrCreated(
            LedgerStorageEngine ledger, Streams streams, Commands commands, Instant now) {
        ImportingOrganization found = first(ledger, streams);
        if (found != null) {
            return found;
        }
        NEW.create(commands, now);
        return NEW;
    }

    Caller caller(Instant now) {
        String request = "import-of-" + id.value();
        return new Caller(administrator, Role.ADMINISTRATOR, null, request, request, null, now);
    }

    private void create(Commands commands, Instant now) {
        Caller caller = caller(now);
        commands.send(id, caller, id, new CreateOrganization(id, "My organization", "USD"));
        Personal name = new Personal(administrator, "Administrator");
        try {
            commands.send(id, caller, administrator, new AddPerson(administrator, id, name, null, null, "en"));
        } catch (PersonAlreadyKnown stoppedHalfwayBefore) {
            // The import before this one was stopped between these commands.
        }
        commands.send(id, caller, administrator, new GrantRole(id, administrator, Role.ADMINISTRATOR, null));
    }

    /** The first organization, with the first of those who administrate it now; null when nobody does. */
    static @Nullable ImportingOrganization first(LedgerStorageEngine ledger, Streams streams) {
        OrganizationId organization = null;
        for (long from = 1; from <= ledger.head(); from += BATCH) {
            List<TrackedEventMessage<?>> events = ledger.read(from, BATCH);
            for (TrackedEventMessage<?> event : events) {
                if (organization == null && event.getPayload() instanceof OrganizationCreated created) {
                    organization = created.organization();
                }
                if (organization != null
                        && event.getPayload() instanceof RoleGranted granted
                        && granted.role() == Role.ADMINISTRATOR
                        && Person.read(streams, granted.person()).roles().contains(ADMINISTRATOR)) {
                    return new ImportingOrganization(organization, granted.person());
                }
            }
        }
        return null;
    }
}
