package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What was typed is neither an email address nor a telephone number. */
final class AddressUnclear extends Refusal {

    private static final long serialVersionUID = 1L;

    AddressUnclear() {
        super(Kind.INVALID, "address-unclear", Map.of("field", "to"));
    }
}
