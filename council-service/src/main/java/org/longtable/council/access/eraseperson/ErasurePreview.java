package org.longtable.council.access.eraseperson;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.council.access.Person.RoleAssignment;

/**
 * Shows what erasing a person would delete, what it would keep, and what is still open.
 *
 * @param name the person's preferred name, or null when none is known
 * @param requested the time of the person's erasure request, or null when there is none
 * @param oneself whether the person is the current user, who cannot erase themselves
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
     * @param words the number of entries that lose the person's text, by category
     * @param sessions the number of browsers in which the person is signed in
     * @param messages the number of queued messages to the person
     */
    record ErasedData(List<ErasedTextCount> words, int sessions, int passkeys, int messages) {}

    /** Counts the entries of one category that lose the person's text. */
    record ErasedTextCount(PersonalDataCategory part, int entries) {}

    /**
     * Counts the data that stays in the ledger without the person's name.
     *
     * @param entries the number of ledger entries about the person or the person's actions
     * @param wordsOfOthers the number of these entries that contain another person's text
     * @param claims the number of the person's claims, with amounts and payments
     */
    record RetainedData(int entries, int wordsOfOthers, int claims) {}

    /**
     * Lists what someone should settle before the erasure.
     *
     * @param seats the councils where the person has a seat
     * @param championOf the councils whose champion the person is
     * @param roles the person's current roles
     * @param claims the number of claims that are neither paid in full nor declined
     * @param owed the total amount of these claims, or null without a claim
     * @param actions the number of open action items that the person owns
     */
    record OpenItems(
            List<String> seats,
            List<String> championOf,
            List<RoleAssignment> roles,
            int claims,
            @Nullable Money owed,
            int actions) {}
}
