package org.longtable.council.access.eraseperson;

import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.council.deciding.Refusal;

/** An administrator is erased by another one: so the last one cannot be, and somebody is left to answer for it. */
public final class NobodyErasesThemselves extends Refusal {

    private static final long serialVersionUID = 1L;

    private NobodyErasesThemselves() {
        super(Kind.FORBIDDEN, "nobody-erases-themselves", Map.of());
    }

    static void refuseUnlessAnother(Act act, ErasePerson command) {
        if (act.actor().equals(command.person())) {
            throw new NobodyErasesThemselves();
        }
    }
}
