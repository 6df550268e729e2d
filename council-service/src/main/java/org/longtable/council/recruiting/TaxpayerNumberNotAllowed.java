package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects evidence text that looks like a taxpayer identification number. */
final class TaxpayerNumberNotAllowed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    TaxpayerNumberNotAllowed() {
        super(Kind.INVALID, "looks-like-taxpayer-number", Map.of());
    }
}
