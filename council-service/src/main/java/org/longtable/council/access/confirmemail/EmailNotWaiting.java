package org.longtable.council.access.confirmemail;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A link to confirm an address works for a while, and only for the address that was entered last. */
public final class EmailNotWaiting extends Refusal {

    private static final long serialVersionUID = 1L;

    EmailNotWaiting() {
        super(Kind.NOT_FOUND, "email-not-waiting", Map.of());
    }
}
