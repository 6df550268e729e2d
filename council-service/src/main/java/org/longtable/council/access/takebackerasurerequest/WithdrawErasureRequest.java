package org.longtable.council.access.takebackerasurerequest;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;

/** This command withdraws a person's own request to be erased. */
public record WithdrawErasureRequest(OrganizationId organization, PersonId person) {}
