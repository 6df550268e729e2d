package org.longtable.projection.access;

import org.axonframework.eventhandling.EventHandler;
import org.longtable.admission.LeftBehind;
import org.longtable.contract.access.AccessEvent.EntryRedacted;
import org.longtable.contract.access.AccessEvent.PersonErased;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.sealing.PersonalDataVault;
import org.longtable.projection.viewing.View;

/**
 * Sees to it that who was erased is erased, though the process that was asked for it may have ended before it had destroyed the key and
 * dropped what hangs on them; and that what was redacted is gone likewise. Views need nothing more: what they store is sealed.
 */
@View(name = "erasures", version = 2, order = View.Order.ORGANIZATION)
class Erasures {

    private final PersonalDataVault vault;
    private final LedgerStorageEngine ledger;
    private final LeftBehind left;

    Erasures(PersonalDataVault vault, LedgerStorageEngine ledger, LeftBehind left) {
        this.vault = vault;
        this.ledger = ledger;
        this.left = left;
    }

    @EventHandler
    void on(PersonErased event) {
        vault.erase(event.person().value());
        left.drop(event.person());
        ledger.forgetRead();
    }

    @EventHandler
    void on(EntryRedacted event) {
        vault.destroy(event.textKey());
        ledger.forgetRead();
    }
}
