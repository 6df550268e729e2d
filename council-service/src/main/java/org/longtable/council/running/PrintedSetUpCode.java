package org.longtable.council.running;

import org.longtable.council.access.SetUpCode;
import org.longtable.eventstore.LedgerStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** On an empty store, whoever reads the service's log may set Longtable up. Of several services that start at once, the last code counts. */
@Component
class PrintedSetUpCode implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PrintedSetUpCode.class);

    private final LedgerStorageEngine ledger;
    private final SetUpCode codes;

    PrintedSetUpCode(LedgerStorageEngine ledger, SetUpCode codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (ledger.head() == 0) {
            LOG.info("Nothing is set up yet. The code to do it with, once, on the page /setup: {}", codes.issue());
        }
    }
}
