package org.longtable.council.access;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.deciding.Streams;

/**
 * What other capabilities may know of a person: that they are there, and how they are called.
 *
 * @param organization which organization knows the person
 * @param name how the person wishes to be called
 */
public record KnownPerson(OrganizationId organization, Personal name) {

    /**
     * Reads a person's facts.
     *
     * @throws NoSuchPerson when nobody knows the person
     */
    public static KnownPerson read(Streams streams, PersonId person) {
        Person known = Person.read(streams, person);
        if (known.organization() == null || known.contact() == null) {
            throw new NoSuchPerson();
        }
        return new KnownPerson(known.organization(), known.contact().name());
    }

    /**
     * How the person is called, for an organization that knows them.
     *
     * @throws NoSuchPerson when it does not
     */
    public Personal nameIn(OrganizationId asking) {
        if (!organization.equals(asking)) {
            throw new NoSuchPerson();
        }
        return name;
    }
}
