package org.longtable.council.access.eraseperson;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.council.access.Person.Held;

/**
 * What erasing somebody will do, before it is done.
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
        Goes goes,
        Stays stays,
        Open open) {

    /**
     * What can be read nowhere any more.
     *
     * @param words how many entries lose the person's words, by what they were for
     * @param sessions browsers in which they are signed in
     * @param messages messages to them that are on their way
     */
    record Goes(List<Words> words, int sessions, int passkeys, int messages) {}

    /** Entries that lose the person's words; more than 0. */
    record Words(Part part, int entries) {}

    /**
     * What stays, without the person's name.
     *
     * @param entries of the ledger that tell of them, or of what they did
     * @param wordsOfOthers how many of these hold words of somebody else
     * @param claims their claims, with amounts and payments
     */
    record Stays(int entries, int wordsOfOthers, int claims) {}

    /**
     * What somebody should see to first.
     *
     * @param seats councils where they hold a seat
     * @param championOf councils whose champion they are
     * @param roles what they were given and still hold
     * @param claims claims neither paid in full nor declined
     * @param owed what these come to, or null without a claim
     * @param actions action items that they took on and did not complete
     */
    record Open(
            List<String> seats,
            List<String> championOf,
            List<Held> roles,
            int claims,
            @Nullable Money owed,
            int actions) {}
}
