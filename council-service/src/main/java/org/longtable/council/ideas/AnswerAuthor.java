package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Answers the author of an idea.
 *
 * @param answer the answer to the author
 * @param language the BCP 47 tag of the answer's language
 */
public record AnswerAuthor(IdeaId idea, Personal answer, String language) implements IdeaCommand {
    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        AuthorAnswered answered = new AuthorAnswered(idea(), answer(), language());
        return idea.requireNotWithdrawn().isAlreadyRecorded(answered) ? List.of() : List.of(answered);
    }
}
