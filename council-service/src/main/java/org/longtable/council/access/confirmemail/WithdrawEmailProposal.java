package org.longtable.council.access.confirmemail;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;

/** Withdraws a person's new email address that was not confirmed. */
record WithdrawEmailProposal(OrganizationId organization, PersonId person) {}
