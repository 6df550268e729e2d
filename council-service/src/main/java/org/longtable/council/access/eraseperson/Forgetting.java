package org.longtable.council.access.eraseperson;

import org.axonframework.common.caching.Cache;
import org.longtable.contract.PersonId;
import org.longtable.council.deciding.RecentAggregates;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.sealing.PersonalDataVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Destroys a person's key, and forgets what this process has read with it. */
@Component
class Forgetting {

    private final PersonalDataVault vault;
    private final LedgerStorageEngine ledger;
    private final Cache aggregates;

    Forgetting(
            PersonalDataVault vault, LedgerStorageEngine ledger, @Qualifier(RecentAggregates.NAME) Cache aggregates) {
        this.vault = vault;
        this.ledger = ledger;
        this.aggregates = aggregates;
    }

    void forget(PersonId person) {
        vault.erase(person.value());
        ledger.forgetRead();
        aggregates.removeAll();
    }
}
