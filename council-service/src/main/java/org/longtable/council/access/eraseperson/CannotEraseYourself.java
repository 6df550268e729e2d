package org.longtable.council.access.eraseperson;

import java.util.Map;
import org.longtable.contract.EventMetadata;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation stops people from erasing themselves, so that one administrator always remains. */
public final class CannotEraseYourself extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private CannotEraseYourself() {
        super(Kind.FORBIDDEN, "nobody-erases-themselves", Map.of());
    }

    static void requireOtherPerson(EventMetadata act, ErasePerson command) {
        if (act.actor().equals(command.person())) {
            throw new CannotEraseYourself();
        }
    }
}
