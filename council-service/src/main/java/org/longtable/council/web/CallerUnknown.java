package org.longtable.council.web;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The request does not say who asks in a way that could be right. */
final class CallerUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    CallerUnknown() {
        super(Kind.FORBIDDEN, "caller-unknown", Map.of());
    }
}
