package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkLocation;

/** Provides the events from which tests of opportunities start. */
public final class Work {

    public static final OpportunityId LETTER = new OpportunityId("opportunity-letter");

    private Work() {}

    public static OpportunityListed letter(LocalDate until) {
        return new OpportunityListed(
                LETTER,
                Rosters.ROSTER,
                Words.plain("Review the welcome letter"),
                List.of(Skill.WRITING, Skill.REVIEWING),
                WorkLocation.FROM_HOME,
                3,
                until);
    }
}
