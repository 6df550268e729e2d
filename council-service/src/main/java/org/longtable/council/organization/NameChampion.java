package org.longtable.council.organization;

import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;

/** Name a council's champion. */
public record NameChampion(CouncilId council, PersonId person) {}
