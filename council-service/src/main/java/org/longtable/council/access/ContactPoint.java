package org.longtable.council.access;

/**
 * Holds an email address or a phone number to which a message can be sent.
 *
 * @param address an email address in lower case, or a telephone number as E.164 writes it
 */
public record ContactPoint(Medium by, String address) {

    /** Says whether a contact point receives email or text messages. */
    public enum Medium {
        /** Email. */
        EMAIL,
        /** Text message to a telephone. */
        TEXT
    }

    /** An email address, however it was typed. */
    public static ContactPoint email(String typed) {
        return new ContactPoint(Medium.EMAIL, EmailAddress.normalize(typed));
    }
}
