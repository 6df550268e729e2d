package org.longtable.admission;

import org.springframework.stereotype.Component;

/** The factory creates the live notice policy of a person. */
@Component
public class LiveNoticePolicyFactory {

    private final AccessPolicy table = AccessPolicy.read();
    private final EventFolder facts;
    private final RoleResolver standings;

    private final SecondFactor secondFactor;

    LiveNoticePolicyFactory(EventFolder facts, RoleResolver standings, SecondFactor secondFactor) {
        this.facts = facts;
        this.standings = standings;
        this.secondFactor = secondFactor;
    }

    /** Creates the live notice policy for the person of a session. */
    public LiveNoticePolicy of(Session session) {
        return new LiveNoticePolicy(session, secondFactor, table, facts, standings);
    }
}
