package org.longtable.council.access.confirmemail;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;

/** Forget a person's new email address, which nobody has confirmed. */
record WithdrawEmailProposal(OrganizationId organization, PersonId person) {}
