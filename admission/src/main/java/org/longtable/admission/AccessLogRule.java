package org.longtable.admission;

/**
 * The rule says that responses of a request are written to the access log, with category, default purpose, and data subject.
 *
 * @param method HTTP method, upper case
 * @param address path with its variables in braces
 * @param why when the request does not say
 * @param whose how it is found out whom it is about
 */
public record AccessLogRule(String method, String address, AccessCategory kind, PurposeOfUse why, SubjectSource whose) {

    /** The enum says where the recorder finds the persons whom a response is about. */
    public enum SubjectSource {
        /** The address names the person. */
        ADDRESS,
        /** The answer tells: {@link HasDataSubjects}. */
        ANSWER,
        /** The event at the position that the address names: {@link SensitivityPolicy}. */
        EVENT,
        /** Everybody of the organization. */
        EVERYBODY
    }
}
