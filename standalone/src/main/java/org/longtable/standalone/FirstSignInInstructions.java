package org.longtable.standalone;

import java.io.PrintStream;
import org.longtable.admission.DemoSignIn;
import org.longtable.council.access.SetupCode;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.access.signin.SignInLinkSender;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.context.ApplicationContext;

/** Prints how to set up Longtable or how the administrator signs in. */
final class FirstSignInInstructions {

    private FirstSignInInstructions() {}

    /** @param sample whether the sample year will be loaded if the store is empty, so that no setup is needed */
    static void print(ApplicationContext product, String url, boolean sample, PrintStream out) {
        LedgerStorageEngine ledger = product.getBean(LedgerStorageEngine.class);
        if (ledger.headPosition() == 0 && sample) {
            return;
        }
        if (ledger.headPosition() == 0) {
            String code = product.getBean(SetupCode.class).issue();
            out.println("Set up your own council, once: " + url + "/setup#" + code);
        } else if (!product.getBean(DemoSignIn.class).isEnabled()
                && product.getBean(Outbox.class).isVisibleToAdministrator()) {
            CommandLineImportTarget known =
                    CommandLineImportTarget.first(ledger, product.getBean(AggregateStore.class));
            if (known != null) {
                String link = product.getBean(SignInLinkSender.class).createTerminalLink(known.administrator());
                out.println("Sign in as administrator, once within the hour: " + link);
            }
        }
    }
}
