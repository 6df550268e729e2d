package org.longtable.council.ideas.studytestofchange;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.TestDecision;

/**
 * Record what was learned from a test of change.
 *
 * @param result what came of it, beside what was predicted
 * @param decision what the council does with that
 */
public record StudyTestOfChange(IdeaId idea, TestOfChangeId test, Personal result, TestDecision decision) {}
