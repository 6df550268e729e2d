package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.AdvisorEvent.SkillsProfiled;
import org.longtable.contract.recruiting.Skill;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class ProfileSkillsTest {

    private static final SkillsProfiled SAID = new SkillsProfiled(
            Rosters.ANAS_WAY,
            Rosters.ANA,
            List.of(Skill.WRITING, Skill.TRANSLATION),
            List.of("es", "en"),
            null,
            new Personal(Rosters.ANA, "I stay calm."));

    private final AggregateTestFixture<AdvisorAggregate> fixture =
            Given.fixture(AdvisorAggregate.class, UpdateSkillProfile.class, Rosters.nominated());

    @Test
    void notes_each_skill_once_and_strengths_in_their_words() {
        fixture.givenNoPriorActivity()
                .when(said(List.of(Skill.TRANSLATION, Skill.WRITING, Skill.TRANSLATION), "es"))
                .expectEvents(SAID);
    }

    @Test
    void decides_nothing_when_they_said_so_already() {
        fixture.given(SAID)
                .when(said(List.of(Skill.WRITING, Skill.TRANSLATION), "es"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_language_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(said(List.of(), "zz"))
                .expectException(violates(LanguageTags.UNKNOWN_LANGUAGE_TAG));
    }

    @Test
    void refuses_somebody_whom_the_council_does_not_know() {
        Given.fixture(AdvisorAggregate.class, UpdateSkillProfile.class)
                .givenNoPriorActivity()
                .when(said(List.of(), "es"))
                .expectException(violates(Roster.NO_SUCH_ADVISOR));
    }

    private static UpdateSkillProfile said(List<Skill> skills, String language) {
        return new UpdateSkillProfile(
                Facts.NICU, Rosters.ANAS_WAY, skills, List.of(language, "en"), " ", "I stay calm.");
    }
}
