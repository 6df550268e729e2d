package org.longtable.council.access.requesterasure;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;

/** Ask to be erased, for oneself; an administrator carries it out. */
public record RequestErasure(OrganizationId organization, PersonId person) {}
