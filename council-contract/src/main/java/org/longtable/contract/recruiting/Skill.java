package org.longtable.contract.recruiting;

/** What an advisor can contribute to an opportunity. The set is closed, so that work and people can be matched in any language. */
public enum Skill {
    /** Telling a personal story to an audience. */
    STORYTELLING,
    /** Speaking to a group. */
    PUBLIC_SPEAKING,
    /** Leading a conversation in which everyone is heard. */
    FACILITATION,
    /** Writing in plain language. */
    WRITING,
    /** Reviewing forms, letters, and pages from a family's point of view. */
    REVIEWING,
    /** Translating or interpreting. */
    TRANSLATION,
    /** Pictures, layout, photography, and video. */
    DESIGN,
    /** Websites, tools, and social media. */
    TECHNOLOGY,
    /** Reading statistics, surveys, and charts. */
    DATA,
    /** Teaching staff, students, or families. */
    TEACHING,
    /** Supporting another family as a peer. */
    PEER_SUPPORT,
    /** Advocating with officials and lawmakers. */
    ADVOCACY,
    /** Planning an event. */
    EVENT_PLANNING,
    /** Raising money. */
    FUNDRAISING,
    /** Interviewing job applicants. */
    INTERVIEWING,
    /** Taking part in research as a partner. */
    RESEARCH
}
