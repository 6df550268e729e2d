package org.longtable.council.bootstrap;

import org.longtable.council.access.SetupCode;
import org.longtable.eventstore.LedgerStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Logs a new setup code when the store is empty. If several services start at the same time, only the last code is valid. */
@Component
class SetupCodeLogger implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SetupCodeLogger.class);

    private final LedgerStorageEngine ledger;
    private final SetupCode codes;

    SetupCodeLogger(LedgerStorageEngine ledger, SetupCode codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (ledger.headPosition() == 0) {
            LOG.info("Nothing is set up yet. The code to do it with, once, on the page /setup: {}", codes.issue());
        }
    }
}
