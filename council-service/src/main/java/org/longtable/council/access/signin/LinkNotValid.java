package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A link to sign in works once, and for a while. */
final class LinkNotValid extends Refusal {

    private static final long serialVersionUID = 1L;

    LinkNotValid() {
        super(Kind.NOT_FOUND, "link-not-valid", Map.of());
    }
}
