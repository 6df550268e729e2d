package org.longtable.council.access.eraseperson;

import org.longtable.contract.EventMetadata;
import org.longtable.council.commandhandling.Violation;

/** Rejects a person who tries to erase themselves, so that at least one administrator always remains. */
public final class CannotEraseYourself {

    public static final Violation CANNOT_ERASE_YOURSELF = Violation.forbidden("nobody-erases-themselves");

    private CannotEraseYourself() {}

    static void requireOtherPerson(EventMetadata act, ErasePerson command) {
        if (act.actor().equals(command.person())) {
            throw CANNOT_ERASE_YOURSELF.exception();
        }
    }
}
