package org.longtable.council.access.takebackerasurerequest;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;

/** Not ask to be erased any more, for oneself. */
public record TakeBackErasureRequest(OrganizationId organization, PersonId person) {}
