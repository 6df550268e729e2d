package org.longtable.council.access.withdrawconsent;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;

/** This command withdraws a consent of the acting person. */
public record WithdrawConsent(OrganizationId organization, PersonId person, ConsentKind kind) {}
