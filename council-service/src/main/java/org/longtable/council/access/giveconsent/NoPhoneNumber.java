package org.longtable.council.access.giveconsent;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody agrees to text messages to a number that is not known. */
public final class NoPhoneNumber extends Refusal {

    private static final long serialVersionUID = 1L;

    NoPhoneNumber() {
        super(Kind.INVALID, "no-phone-number", Map.of("field", "phone"));
    }
}
