package org.longtable.council.ideas;

import java.time.LocalDate;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;

/**
 * Accept an idea.
 *
 * @param owner who sees that it is carried out
 * @param due by when, in the council's zone; not before the day on which it is accepted
 */
public record AcceptIdea(IdeaId idea, PersonId owner, LocalDate due) {}
