package org.longtable.council.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.contract.input.TextPolicy;
import org.longtable.council.ideas.AnonymousAuthor;
import org.longtable.council.ideas.AnswerAuthor;
import org.longtable.council.ideas.DeclineIdea;
import org.longtable.council.ideas.ImportIdeaStatus;
import org.longtable.council.ideas.SubmitIdea;
import org.longtable.council.importing.parsing.IdeaRow;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.SheetIdeaStatus;

/** Plans the commands that import ideas with their statuses and answers. */
final class IdeaImportPlanner {

    private static final int LONGEST_TITLE = 200;
    private static final String LANGUAGE = "en";

    private final CouncilPlanBuilder plan;
    private final CouncilRows sheets;

    IdeaImportPlanner(CouncilPlanBuilder plan, CouncilRows sheets) {
        this.plan = plan;
        this.sheets = sheets;
    }

    void plan() {
        sheets.ideas().forEach(this::idea);
    }

    private void idea(LocatedRow<IdeaRow> placed) {
        IdeaRow row = placed.row();
        IdeaId idea = plan.ids.nextIdea(row);
        Instant day = plan.noonOn(row.date());
        PersonId author = row.from() == null ? null : plan.ids.person(row.from());
        SubmitIdea submit = submit(idea, author, row.idea().strip());
        if (author == null) {
            plan.addAnonymous(placed.place(), day, idea, submit);
        } else {
            plan.add(placed.place(), day, idea, submit);
        }
        String answer = row.answer();
        if (answer != null && row.stage() == SheetIdeaStatus.DECLINED) {
            plan.add(placed.place(), day, idea, new DeclineIdea(idea, plan.personalText(answer), LANGUAGE));
            return;
        }
        if (row.stage() != SheetIdeaStatus.HEARD) {
            IdeaStatus station = IdeaStatus.valueOf(row.stage().name());
            plan.add(placed.place(), day, idea, new ImportIdeaStatus(idea, station));
        }
        if (answer != null) {
            plan.add(placed.place(), day, idea, new AnswerAuthor(idea, plan.personalText(answer), LANGUAGE));
        }
    }

    private static SubmitIdea submit(IdeaId idea, @Nullable PersonId author, String words) {
        PersonId sealedFor = author == null ? AnonymousAuthor.encryptionSubject(idea) : author;
        String line = words.lines().findFirst().orElse(words).strip();
        String title = TextPolicy.shortened(line, LONGEST_TITLE);
        Personal story = title.equals(words) ? null : new Personal(sealedFor, words);
        return new SubmitIdea(idea, author, new Personal(sealedFor, title), story, null, LANGUAGE, null);
    }
}
