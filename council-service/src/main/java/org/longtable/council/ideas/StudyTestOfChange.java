package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.TestOfChangeDecision;

/**
 * This command records the result of a test of change and the council's decision about it.
 *
 * @param result what came of it, beside what was predicted
 * @param decision what the council does with that
 */
public record StudyTestOfChange(IdeaId idea, TestOfChangeId test, Personal result, TestOfChangeDecision decision) {}
