package org.longtable.admission;

/**
 * An answer that shows what is sealed, or somebody's own business.
 *
 * @param method HTTP method, upper case
 * @param address path with its variables in braces
 * @param why when the request does not say
 * @param whose how it is found out whom it is about
 */
public record LookRule(String method, String address, LookKind kind, Purpose why, Whose whose) {

    /** How it is found out whom an answer is about. */
    public enum Whose {
        /** The address names the person. */
        ADDRESS,
        /** The answer tells: {@link TellsOfPeople}. */
        ANSWER,
        /** The event at the position that the address names: {@link Confided}. */
        EVENT,
        /** Everybody of the organization. */
        EVERYBODY
    }
}
