package org.longtable.standalone.sample;

import org.longtable.admission.DemoSignIn;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/** Allows demo sign-in while the store holds the sample year. */
@Component
class SampleDemoSignIn implements DemoSignIn {

    private final LedgerStorageEngine ledger;

    SampleDemoSignIn(LedgerStorageEngine ledger) {
        this.ledger = ledger;
    }

    @Override
    public boolean isEnabled() {
        return ledger.readEvents(SampleYear.ORGANIZATION.value(), 0).hasNext();
    }
}
