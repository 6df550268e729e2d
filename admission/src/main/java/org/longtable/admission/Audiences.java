package org.longtable.admission;

import org.longtable.contract.PersonId;
import org.springframework.stereotype.Component;

/** Finds out what somebody is told live. */
@Component
public class Audiences {

    private final AccessTable table = AccessTable.read();
    private final Facts facts;
    private final Standings standings;

    Audiences(Facts facts, Standings standings) {
        this.facts = facts;
        this.standings = standings;
    }

    /** What that person is told, from now on. */
    public Audience of(PersonId person) {
        return new Audience(person, table, facts, standings);
    }
}
