package org.longtable.standalone;

import java.io.PrintStream;
import org.longtable.admission.EnterAs;
import org.longtable.council.access.SetUpCode;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.signin.SentLinks;
import org.longtable.council.deciding.Streams;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.context.ApplicationContext;

/** What the terminal says about getting in: how to set up, or, where no mail is sent, a way in for the administrator. */
final class FirstEntrance {

    private FirstEntrance() {}

    /** @param sample whether an empty store is about to get the sample year, which needs no setting up */
    static void print(ApplicationContext product, String url, boolean sample, PrintStream out) {
        LedgerStorageEngine ledger = product.getBean(LedgerStorageEngine.class);
        if (ledger.head() == 0 && sample) {
            return;
        }
        if (ledger.head() == 0) {
            String code = product.getBean(SetUpCode.class).issue();
            out.println("Set up your own council, once: " + url + "/setup#" + code);
        } else if (!product.getBean(EnterAs.class).offered()
                && product.getBean(Outbox.class).shown()) {
            ImportingOrganization known = ImportingOrganization.first(ledger, product.getBean(Streams.class));
            if (known != null) {
                String link = product.getBean(SentLinks.class).onTerminal(known.administrator());
                out.println("Sign in as administrator, once within the hour: " + link);
            }
        }
    }
}
