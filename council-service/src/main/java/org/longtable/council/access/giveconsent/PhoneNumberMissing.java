package org.longtable.council.access.giveconsent;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a consent to text messages when no phone number is known. */
public final class PhoneNumberMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PhoneNumberMissing() {
        super(Kind.INVALID, "no-phone-number", Map.of("field", "phone"));
    }
}
