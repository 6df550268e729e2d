package org.longtable.council.access.requesterasure;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;

/** This command records that the acting person asks to be erased, which an administrator then carries out. */
public record RequestErasure(OrganizationId organization, PersonId person) {}
