package org.longtable.council.access.eraseperson;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.council.access.Person.RoleAssignment;

/**
 * Shows what erasing a person would delete, what it would keep, and what is still open.
 *
 * @param name how they wish to be called, or null when nobody said
 * @param requested since when they ask for it, or null when they do not
 * @param oneself whether it is whoever looks: nobody erases themselves
 */
record ErasurePreview(
        String person,
        @Nullable String name,
        @Nullable Instant requested,
        boolean oneself,
        ErasedData goes,
        RetainedData stays,
        OpenItems open) {

    /**
     * Counts the data that becomes unreadable after the erasure.
     *
     * @param words how many entries lose the person's words, by what they were for
     * @param sessions browsers in which they are signed in
     * @param messages messages to them that are on their way
     */
    record ErasedData(List<ErasedTextCount> words, int sessions, int passkeys, int messages) {}

    /** Counts the entries of one category that lose the person's text. */
    record ErasedTextCount(PersonalDataCategory part, int entries) {}

    /**
     * Counts the data that stays in the ledger without the person's name.
     *
     * @param entries of the ledger that tell of them, or of what they did
     * @param wordsOfOthers how many of these hold words of somebody else
     * @param claims their claims, with amounts and payments
     */
    record RetainedData(int entries, int wordsOfOthers, int claims) {}

    /**
     * Lists what someone should settle before the erasure.
     *
     * @param seats councils where they hold a seat
     * @param championOf councils whose champion they are
     * @param roles what they were given and still hold
     * @param claims claims neither paid in full nor declined
     * @param owed what these come to, or null without a claim
     * @param actions action items that they took on and did not complete
     */
    record OpenItems(
            List<String> seats,
            List<String> championOf,
            List<RoleAssignment> roles,
            int claims,
            @Nullable Money owed,
            int actions) {}
}
