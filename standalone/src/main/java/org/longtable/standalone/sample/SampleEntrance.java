package org.longtable.standalone.sample;

import org.longtable.admission.EnterAs;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/** A store that holds the sample year is there to be looked at by anybody who sits at this machine. */
@Component
class SampleEntrance implements EnterAs {

    private final LedgerStorageEngine ledger;

    SampleEntrance(LedgerStorageEngine ledger) {
        this.ledger = ledger;
    }

    @Override
    public boolean offered() {
        return ledger.readEvents(SampleYear.ORGANIZATION.value(), 0).hasNext();
    }
}
