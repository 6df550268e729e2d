package org.longtable.council.access.giveconsent;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The number, as it stands in somebody's contact, is none that a message could be sent to. */
final class PhoneNumberUnclear extends Refusal {

    private static final long serialVersionUID = 1L;

    PhoneNumberUnclear() {
        super(Kind.INVALID, "phone-number-unclear", Map.of("field", "phone"));
    }
}
