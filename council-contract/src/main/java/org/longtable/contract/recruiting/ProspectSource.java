package org.longtable.contract.recruiting;

/** How the council found a prospect. */
public enum ProspectSource {
    /** A clinician or staff member named the person. */
    STAFF_REFERRAL,
    /** A member of a council named the person. */
    ADVISOR_REFERRAL,
    /** The person volunteered. */
    SELF_NOMINATED,
    /** A community or family organization named the person. */
    COMMUNITY_PARTNER,
    /** A poster, leaflet or letter. */
    PRINT,
    /** Website, newsletter or social media. */
    ONLINE,
    /** An event or a support group. */
    EVENT,
    /** Something else. */
    OTHER,
    /** The source was not recorded, for example for members from an imported spreadsheet. */
    NOT_RECORDED
}
