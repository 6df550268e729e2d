package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** Of several people who share an email address, it signs in one; the others need another way in. */
final class AddressSignsInAnother extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AddressSignsInAnother() {
        super(Kind.CONFLICT, "address-signs-in-another", Map.of());
    }
}
