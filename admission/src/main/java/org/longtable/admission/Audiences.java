package org.longtable.admission;

import org.springframework.stereotype.Component;

/** Finds out what somebody is told live. */
@Component
public class Audiences {

    private final AccessTable table = AccessTable.read();
    private final Facts facts;
    private final Standings standings;

    private final SecondFactor secondFactor;

    Audiences(Facts facts, Standings standings, SecondFactor secondFactor) {
        this.facts = facts;
        this.standings = standings;
        this.secondFactor = secondFactor;
    }

    /** What the person of a session is told, from now on. */
    public Audience of(Session session) {
        return new Audience(session, secondFactor, table, facts, standings);
    }
}
