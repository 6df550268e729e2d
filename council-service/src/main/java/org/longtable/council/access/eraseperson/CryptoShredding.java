package org.longtable.council.access.eraseperson;

import org.axonframework.common.caching.Cache;
import org.longtable.admission.PersonalDataEraser;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.RecentAggregateCache;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Destroys a person's encryption key and clears caches that hold decrypted text. */
@Component
class CryptoShredding {

    private final PersonalDataVault vault;
    private final PersonalDataEraser left;
    private final LedgerStorageEngine ledger;
    private final Cache aggregates;

    CryptoShredding(
            PersonalDataVault vault,
            PersonalDataEraser left,
            LedgerStorageEngine ledger,
            @Qualifier(RecentAggregateCache.NAME) Cache aggregates) {
        this.vault = vault;
        this.left = left;
        this.ledger = ledger;
        this.aggregates = aggregates;
    }

    void shred(PersonId person) {
        vault.destroyKey(person.value());
        left.erase(person);
        ledger.clearDecodedEvents();
        aggregates.removeAll();
    }
}
