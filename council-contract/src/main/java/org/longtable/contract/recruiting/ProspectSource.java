package org.longtable.contract.recruiting;

/** The enum says how the council found a prospect. */
public enum ProspectSource {
    /** A clinician or staff member named them. */
    STAFF_REFERRAL,
    /** A member of a council named them. */
    ADVISOR_REFERRAL,
    /** They asked for it themselves. */
    SELF_NOMINATED,
    /** A community or family organization named them. */
    COMMUNITY_PARTNER,
    /** A poster, leaflet or letter. */
    PRINT,
    /** Website, newsletter or social media. */
    ONLINE,
    /** An event or a support group. */
    EVENT,
    /** Something else. */
    OTHER,
    /** Nobody wrote it down, as with members that a spreadsheet brings. */
    NOT_RECORDED
}
