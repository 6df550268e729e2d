package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;

/**
 * Answer the author of an idea.
 *
 * @param answer in words for the author
 * @param language BCP 47 tag of the answer's language
 */
public record AnswerAuthor(IdeaId idea, Personal answer, String language) {}
