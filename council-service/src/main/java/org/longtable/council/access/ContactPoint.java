package org.longtable.council.access;

/**
 * Holds an email address or a phone number to which a message can be sent.
 *
 * @param address an email address in lower case, or a phone number in E.164 format
 */
public record ContactPoint(Medium by, String address) {

    /** Says whether a contact point receives email or text messages. */
    public enum Medium {
        /** Email. */
        EMAIL,
        /** Text messages to a phone. */
        TEXT
    }

    /** Creates a contact point from an email address as typed. */
    public static ContactPoint email(String typed) {
        return new ContactPoint(Medium.EMAIL, EmailAddress.normalize(typed));
    }
}
