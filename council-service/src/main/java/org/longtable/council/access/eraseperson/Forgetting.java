package org.longtable.council.access.eraseperson;

import org.axonframework.common.caching.Cache;
import org.longtable.admission.LeftBehind;
import org.longtable.contract.PersonId;
import org.longtable.council.deciding.RecentAggregates;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.sealing.PersonalDataVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Destroys a person's key, drops what hangs on them beside the ledger, and forgets what this process has read with the key. */
@Component
class Forgetting {

    private final PersonalDataVault vault;
    private final LeftBehind left;
    private final LedgerStorageEngine ledger;
    private final Cache aggregates;

    Forgetting(
            PersonalDataVault vault,
            LeftBehind left,
            LedgerStorageEngine ledger,
            @Qualifier(RecentAggregates.NAME) Cache aggregates) {
        this.vault = vault;
        this.left = left;
        this.ledger = ledger;
        this.aggregates = aggregates;
    }

    void forget(PersonId person) {
        vault.erase(person.value());
        left.drop(person);
        ledger.forgetRead();
        aggregates.removeAll();
    }
}
