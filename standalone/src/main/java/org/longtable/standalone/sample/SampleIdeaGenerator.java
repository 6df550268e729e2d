package org.longtable.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.council.ideas.AcceptIdea;
import org.longtable.council.ideas.AcknowledgeIdea;
import org.longtable.council.ideas.AnswerAuthor;
import org.longtable.council.ideas.DeclineIdea;
import org.longtable.council.ideas.PutIdeaOnAgenda;
import org.longtable.council.ideas.RecordChange;
import org.longtable.council.ideas.ReviewIdea;
import org.longtable.council.ideas.StartTestOfChange;
import org.longtable.council.ideas.StudyTestOfChange;
import org.longtable.council.ideas.SubmitIdea;
import org.longtable.standalone.sample.SampleMeetingGenerator.MonthlyMeeting;
import org.longtable.standalone.sample.SamplePeople.SamplePerson;
import org.longtable.standalone.sample.SampleTexts.SampleIdea;

/** Generates a council's ideas and their progress for the sample year. */
final class SampleIdeaGenerator {

    private static final int IDEAS = 76;
    /** The number of recent ideas, some of which are not reviewed yet. */
    private static final int RECENT = 12;

    private final List<SampleIdea> texts = SampleTexts.ideas();
    private final SampleCommandScript script;
    private final SamplePerson coordinator;
    private final List<SamplePerson> members;
    private final LocalDate opened;

    SampleIdeaGenerator(
            SampleCommandScript script, SamplePerson coordinator, List<SamplePerson> members, LocalDate opened) {
        this.script = script;
        this.coordinator = coordinator;
        this.members = members;
        this.opened = opened;
    }

    void generate() {
        for (int number = 1; number <= IDEAS; number++) {
            idea(number, opened.plusDays(40 + number * 5L + script.between(0, 4)));
        }
    }

    private void idea(int number, LocalDate day) {
        IdeaId idea = new IdeaId(members.get(0).person().value() + "-idea-" + number);
        SamplePerson author = script.oneOf(members);
        SampleIdea text = texts.get((number * 3 + members.size()) % texts.size());
        submit(idea, author, text, day);
        LocalDate acknowledged = day.plusDays(script.between(1, 5));
        coordinates(acknowledged, 9, idea, new AcknowledgeIdea(idea));
        if (number <= IDEAS - RECENT || script.chance(80)) {
            SampleMeetingGenerator.next(members, opened, acknowledged.plusDays(2))
                    .ifPresent(monthly -> weigh(idea, author, text, acknowledged, monthly));
        }
    }

    private void weigh(
            IdeaId idea, SamplePerson author, SampleIdea text, LocalDate acknowledged, MonthlyMeeting monthly) {
        LocalDate planned = monthly.day().minusDays(SampleMeetingGenerator.PLANNED_DAYS);
        LocalDate listed = acknowledged.isAfter(planned) ? acknowledged : planned;
        coordinates(listed.plusDays(1), 10, idea, new PutIdeaOnAgenda(idea, monthly.meeting()));
        coordinates(monthly.day(), 19, idea, new ReviewIdea(idea, says("Heard at the meeting; families would use it")));
        if (script.chance(92)) {
            decide(idea, author, text, monthly.day().plusDays(script.between(3, 14)));
        }
    }

    private void submit(IdeaId idea, SamplePerson author, SampleIdea text, LocalDate day) {
        Instant at = SampleCommandScript.at(day, 19, script.between(0, 59));
        boolean anonymous = script.chance(12);
        PersonId sealedFor = anonymous ? new PersonId("anonymous-" + idea.value()) : author.person();
        script.add(
                anonymous ? PersonId.ANONYMOUS : author.person(),
                anonymous ? Role.ANONYMOUS : author.family() ? Role.ADVISOR : Role.STAFF_PARTNER,
                at,
                idea,
                new SubmitIdea(
                        idea,
                        anonymous ? null : author.person(),
                        new Personal(sealedFor, text.in(author.language())),
                        null,
                        text.area(),
                        author.language().equals("es") ? "es" : "en",
                        anonymous ? "sample-" + idea.value() : null));
    }

    private void decide(IdeaId idea, SamplePerson author, SampleIdea text, LocalDate day) {
        String language = author.language().equals("es") ? "es" : "en";
        if (script.chance(22)) {
            coordinates(day, 10, idea, new DeclineIdea(idea, says(text.declined()), "en"));
            return;
        }
        coordinates(day, 10, idea, new AcceptIdea(idea, script.oneOf(members).person(), day.plusDays(60)));
        coordinates(day.plusDays(1), 10, idea, new AnswerAuthor(idea, says(answer(language)), language));
        LocalDate learned = test(
                idea,
                1,
                text,
                day.plusDays(4),
                script.chance(50) ? TestOfChangeDecision.ADAPT : TestOfChangeDecision.ADOPT);
        if (script.chance(50)) {
            learned = test(idea, 2, text, learned.plusDays(3), TestOfChangeDecision.ADOPT);
        }
        if (script.chance(85)) {
            LocalDate changed = learned.plusDays(script.between(3, 20));
            coordinates(
                    changed,
                    16,
                    idea,
                    new RecordChange(
                            idea,
                            says(text.changed()),
                            changed,
                            new RecordChange.AuthorAnswer(says(text.changed()), "en")));
        }
    }

    /**
     * Generates a test of change from its plan to its result.
     *
     * @return the day of the result
     */
    private LocalDate test(IdeaId idea, int number, SampleIdea text, LocalDate day, TestOfChangeDecision decision) {
        TestOfChangeId test = new TestOfChangeId(idea.value() + "-test-" + number);
        coordinates(day, 9, idea, new StartTestOfChange(idea, test, says(text.plan()), says(text.prediction())));
        LocalDate learned = day.plusDays(script.between(14, 30));
        coordinates(learned, 15, idea, new StudyTestOfChange(idea, test, says(text.learned()), decision));
        return learned;
    }

    private static String answer(String language) {
        return language.equals("es")
                ? "Gracias. Vamos a probarlo en un lugar y le contaremos lo que aprendimos."
                : "Thank you. We will try it in one place and tell you what we learned.";
    }

    private Personal says(String text) {
        return new Personal(coordinator.person(), text);
    }

    private void coordinates(LocalDate day, int hour, IdeaId idea, Object command) {
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(day, hour, script.between(0, 59)),
                idea,
                command);
    }
}
