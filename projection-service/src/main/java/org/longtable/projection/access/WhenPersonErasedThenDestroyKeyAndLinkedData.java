package org.longtable.projection.access;

import org.axonframework.eventhandling.EventHandler;
import org.longtable.admission.PersonalDataEraser;
import org.longtable.contract.access.PersonEvent.EntryRedacted;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.PersonalDataVault;
import org.longtable.projection.projectionframework.View;

/**
 * Destroys the person's key and deletes linked data again, in case the process that handled the command stopped before
 * it finished. Views need no further work, because they store texts encrypted.
 */
@View(name = "erasures", version = 2, order = View.SequencingKey.ORGANIZATION)
class WhenPersonErasedThenDestroyKeyAndLinkedData {

    private final PersonalDataVault vault;
    private final LedgerStorageEngine ledger;
    private final PersonalDataEraser left;

    WhenPersonErasedThenDestroyKeyAndLinkedData(
            PersonalDataVault vault, LedgerStorageEngine ledger, PersonalDataEraser left) {
        this.vault = vault;
        this.ledger = ledger;
        this.left = left;
    }

    @EventHandler
    void on(PersonErased event) {
        vault.destroyKey(event.person().value());
        left.erase(event.person());
        ledger.clearDecodedEvents();
    }

    @EventHandler
    void on(EntryRedacted event) {
        vault.destroy(event.textKey());
        ledger.clearDecodedEvents();
    }
}
