package org.longtable.council.access.eraseperson;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ErasureReason;

/** Erase a person, for good. */
public record ErasePerson(OrganizationId organization, PersonId person, ErasureReason reason) {}
