package org.longtable.council.access;

/**
 * Where a message reaches somebody.
 *
 * @param address an email address in lower case, or a telephone number as E.164 writes it
 */
public record Reach(Channel by, String address) {

    /** How a message travels. */
    public enum Channel {
        /** Email. */
        EMAIL,
        /** Text message to a telephone. */
        TEXT
    }

    /** An email address, however it was typed. */
    public static Reach email(String typed) {
        return new Reach(Channel.EMAIL, EmailAddress.normal(typed));
    }
}
