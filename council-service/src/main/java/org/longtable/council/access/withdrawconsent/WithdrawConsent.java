package org.longtable.council.access.withdrawconsent;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;

/** Withdraw a consent, for oneself. */
public record WithdrawConsent(OrganizationId organization, PersonId person, ConsentKind kind) {}
