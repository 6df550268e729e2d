package org.longtable.council.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.Station;
import org.longtable.contract.input.TextPolicy;
import org.longtable.council.ideas.Unnamed;
import org.longtable.council.ideas.answerauthor.AnswerAuthor;
import org.longtable.council.ideas.carryoveridea.CarryOverIdea;
import org.longtable.council.ideas.declineidea.DeclineIdea;
import org.longtable.council.ideas.submitidea.SubmitIdea;
import org.longtable.council.importing.reading.IdeaRow;
import org.longtable.council.importing.reading.IdeaStage;
import org.longtable.council.importing.reading.Placed;

/** Ideas, brought to where the sheet says they stand, with what their authors were told. */
final class IdeaSteps {

    private static final int LONGEST_TITLE = 200;
    private static final String LANGUAGE = "en";

    private final PlannedCouncil plan;
    private final CouncilSheets sheets;

    IdeaSteps(PlannedCouncil plan, CouncilSheets sheets) {
        this.plan = plan;
        this.sheets = sheets;
    }

    void plan() {
        sheets.ideas().forEach(this::idea);
    }

    private void idea(Placed<IdeaRow> placed) {
        IdeaRow row = placed.row();
        IdeaId idea = plan.ids.nextIdea(row);
        Instant day = plan.on(row.date());
        PersonId author = row.from() == null ? null : plan.ids.person(row.from());
        SubmitIdea submit = submit(idea, author, row.idea().strip());
        if (author == null) {
            plan.addUnnamed(placed.place(), day, idea, submit);
        } else {
            plan.add(placed.place(), day, idea, submit);
        }
        String answer = row.answer();
        if (answer != null && row.stage() == IdeaStage.DECLINED) {
            plan.add(placed.place(), day, idea, new DeclineIdea(idea, plan.says(answer), LANGUAGE));
            return;
        }
        if (row.stage() != IdeaStage.HEARD) {
            Station station = Station.valueOf(row.stage().name());
            plan.add(placed.place(), day, idea, new CarryOverIdea(idea, station));
        }
        if (answer != null) {
            plan.add(placed.place(), day, idea, new AnswerAuthor(idea, plan.says(answer), LANGUAGE));
        }
    }

    private static SubmitIdea submit(IdeaId idea, @Nullable PersonId author, String words) {
        PersonId sealedFor = author == null ? Unnamed.subject(idea) : author;
        String line = words.lines().findFirst().orElse(words).strip();
        String title = TextPolicy.shortened(line, LONGEST_TITLE);
        Personal story = title.equals(words) ? null : new Personal(sealedFor, words);
        return new SubmitIdea(idea, author, new Personal(sealedFor, title), story, null, LANGUAGE, null);
    }
}
