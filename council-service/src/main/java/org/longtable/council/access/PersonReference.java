package org.longtable.council.access;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.commandhandling.AggregateStore;

/**
 * Holds what other capabilities may read about a person: the organization and the name.
 *
 * @param organization the organization that knows the person
 * @param name the person's preferred name
 */
public record PersonReference(OrganizationId organization, Personal name) {

    /**
     * Reads a person's organization and name.
     *
     * @throws RuleViolation when the person is not known
     */
    public static PersonReference read(AggregateStore streams, PersonId person) {
        Person known = Person.read(streams, person);
        if (known.organization() == null || known.contact() == null) {
            throw AccessViolations.NO_SUCH_PERSON.exception();
        }
        return new PersonReference(known.organization(), known.contact().name());
    }

    /**
     * Returns the person's name for an organization that knows the person.
     *
     * @throws RuleViolation when the organization does not know the person
     */
    public Personal nameFor(OrganizationId asking) {
        if (!organization.equals(asking)) {
            throw AccessViolations.NO_SUCH_PERSON.exception();
        }
        return name;
    }
}
