package org.longtable.admission;

/**
 * The rule says that responses of a request are written to the access log, with category, default purpose, and data
 * subject.
 *
 * @param method HTTP method in upper case
 * @param address path with its variables in braces
 * @param why purpose when the request does not name one
 * @param whose source of the persons whom the response is about
 */
public record AccessLogRule(String method, String address, AccessCategory kind, PurposeOfUse why, SubjectSource whose) {

    /** Where the recorder finds the persons whom a response is about. */
    public enum SubjectSource {
        /** The person whom the path names. */
        ADDRESS,
        /** The persons whom the response names through {@link HasDataSubjects}. */
        ANSWER,
        /** The person of the event whose position is in the path, according to {@link SensitivityPolicy}. */
        EVENT,
        /** Every person of the organization. */
        EVERYBODY
    }
}
