package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an idea item without an idea, and any other item with one. */
final class IdeaRequiredForIdeaItem extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IdeaRequiredForIdeaItem() {
        super(Kind.INVALID, "idea-item-names-idea", Map.of());
    }
}
