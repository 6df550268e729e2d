package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The author took the idea back; nobody else may go on with it. */
public final class IdeaTakenBack extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaTakenBack() {
        super(Kind.CONFLICT, "idea-taken-back", Map.of());
    }
}
