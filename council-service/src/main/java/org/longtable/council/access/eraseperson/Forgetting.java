package org.longtable.council.access.eraseperson;

import org.axonframework.common.caching.Cache;
import org.longtable.admission.Looks;
import org.longtable.admission.Sessions;
import org.longtable.contract.PersonId;
import org.longtable.council.access.AddressBook;
import org.longtable.council.access.signin.passkeys.Passkeys;
import org.longtable.council.deciding.RecentAggregates;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.sealing.PersonalDataVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Destroys a person's key, ends their sessions, removes their passkeys, drops who looked at them, and forgets what this process has read with the key. */
@Component
class Forgetting {

    private final PersonalDataVault vault;
    private final LedgerStorageEngine ledger;
    private final Cache aggregates;
    private final Sessions sessions;
    private final AddressBook addresses;
    private final Passkeys passkeys;
    private final Looks looks;

    Forgetting(
            PersonalDataVault vault,
            LedgerStorageEngine ledger,
            @Qualifier(RecentAggregates.NAME) Cache aggregates,
            Sessions sessions,
            AddressBook addresses,
            Passkeys passkeys,
            Looks looks) {
        this.vault = vault;
        this.ledger = ledger;
        this.aggregates = aggregates;
        this.sessions = sessions;
        this.addresses = addresses;
        this.passkeys = passkeys;
        this.looks = looks;
    }

    void forget(PersonId person) {
        vault.erase(person.value());
        sessions.endAll(person, null);
        addresses.forget(person);
        passkeys.forget(person);
        looks.forget(person);
        ledger.forgetRead();
        aggregates.removeAll();
    }
}
