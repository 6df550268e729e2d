package org.longtable.council.ideas;

import java.time.LocalDate;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;

/**
 * This command changes the owner or the due date of an accepted idea.
 *
 * @param owner who sees from now on that it is carried out
 * @param due by when, in the council's zone; not before the day on which it is handed over
 */
public record ReassignIdea(IdeaId idea, PersonId owner, LocalDate due) {}
