package org.longtable.council.access.giveconsent;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a consent when the stored phone number cannot receive messages. */
final class UnusablePhoneNumber extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnusablePhoneNumber() {
        super(Kind.INVALID, "phone-number-unclear", Map.of("field", "phone"));
    }
}
