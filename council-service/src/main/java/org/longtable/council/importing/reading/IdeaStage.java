package org.longtable.council.importing.reading;

/** How far an idea has come. */
public enum IdeaStage {
    HEARD,
    WEIGHING,
    IN_PROGRESS,
    CHANGED,
    DECLINED
}
