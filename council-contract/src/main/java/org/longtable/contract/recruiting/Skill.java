package org.longtable.contract.recruiting;

/** What an advisor can bring to a piece of work; a closed set, so that work and people can be matched in any language. */
public enum Skill {
    /** Telling one's own story to an audience. */
    STORYTELLING,
    /** Speaking to a group. */
    PUBLIC_SPEAKING,
    /** Leading a conversation so that everybody is heard. */
    FACILITATION,
    /** Writing so that people understand. */
    WRITING,
    /** Looking over forms, letters and pages with a family's eyes. */
    REVIEWING,
    /** Translating or interpreting. */
    TRANSLATION,
    /** Pictures, layout, photography, video. */
    DESIGN,
    /** Websites, tools, social media. */
    TECHNOLOGY,
    /** Reading figures, surveys, charts. */
    DATA,
    /** Teaching staff, students or families. */
    TEACHING,
    /** Supporting another family as a peer. */
    PEER_SUPPORT,
    /** Speaking up with officials and lawmakers. */
    ADVOCACY,
    /** Planning an event. */
    EVENT_PLANNING,
    /** Raising money. */
    FUNDRAISING,
    /** Interviewing people who apply for work. */
    INTERVIEWING,
    /** Taking part in research as a partner. */
    RESEARCH
}
