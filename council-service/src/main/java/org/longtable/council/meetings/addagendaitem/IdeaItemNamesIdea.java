package org.longtable.council.meetings.addagendaitem;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An item about an idea names it, and no other item does. */
final class IdeaItemNamesIdea extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaItemNamesIdea() {
        super(Kind.INVALID, "idea-item-names-idea", Map.of());
    }
}
