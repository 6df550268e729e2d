package org.longtable.council.meetings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.InvitationAnswer;

/**
 * This command records whether an invited person will attend and what the person needs.
 *
 * @param person who was invited; the acting person, unless a coordinator answers for them
 * @param answer whether they will come
 * @param needs all that they need in order to take part; takes the place of what they said before
 * @param interpreterLanguage BCP 47 tag of the interpreter's language, or null when none is needed
 * @param note in their own words, or null
 */
public record AnswerInvitation(
        MeetingId meeting,
        PersonId person,
        InvitationAnswer answer,
        Set<AccommodationKind> needs,
        @Nullable String interpreterLanguage,
        @Nullable Personal note) {}
