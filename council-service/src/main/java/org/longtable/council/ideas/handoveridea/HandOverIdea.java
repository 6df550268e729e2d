package org.longtable.council.ideas.handoveridea;

import java.time.LocalDate;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;

/**
 * Give an accepted idea to somebody else, or another date.
 *
 * @param owner who sees from now on that it is carried out
 * @param due by when, in the council's zone; not before the day on which it is handed over
 */
public record HandOverIdea(IdeaId idea, PersonId owner, LocalDate due) {}
