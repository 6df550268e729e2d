package org.longtable.council.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.council.commandhandling.ImmutableMaps;

/** Holds the invited people, their answers, and their accommodation requests. */
/**
 * Who is expected at a meeting, what they answered and what they need.
 *
 * @param sides who was invited, and for which side
 * @param answers the latest answer of each who answered
 * @param needs what was asked for and not withdrawn
 */
public record InvitationState(
        Map<PersonId, AttendeeGroup> sides,
        Map<PersonId, InvitationAnswered> answers,
        Map<AccommodationKey, Accommodation> needs) {

    /** Nobody was invited yet. */
    static final InvitationState NONE = new InvitationState(Map.of(), Map.of(), Map.of());

    /** Identifies one accommodation need of one person. */
    public record AccommodationKey(PersonId person, AccommodationKind need) {}

    /**
     * Holds what a person asked for and what was arranged.
     *
     * @param language of the interpreter, or null
     * @param detail in the person's own words, or null
     * @param how what was arranged, or null as long as nothing was
     */
    public record Accommodation(
            @Nullable String language,
            @Nullable Personal detail,
            @Nullable Personal how) {}

    InvitationState withInvited(List<Invitee> people) {
        Map<PersonId, AttendeeGroup> all = new LinkedHashMap<>(sides);
        people.forEach(it -> all.put(it.person(), it.side()));
        return new InvitationState(Map.copyOf(all), answers, needs);
    }

    InvitationState evolve(InvitationAnswered event) {
        return new InvitationState(sides, ImmutableMaps.with(answers, event.person(), event), needs);
    }

    InvitationState evolve(AccommodationRequested event) {
        AccommodationKey asked = new AccommodationKey(event.person(), event.need());
        return needing(ImmutableMaps.with(needs, asked, new Accommodation(event.language(), event.detail(), null)));
    }

    InvitationState evolve(AccommodationWithdrawn event) {
        return needing(ImmutableMaps.without(needs, new AccommodationKey(event.person(), event.need())));
    }

    InvitationState evolve(AccommodationProvided event) {
        AccommodationKey asked = new AccommodationKey(event.person(), event.need());
        Accommodation before = needs.getOrDefault(asked, new Accommodation(null, null, null));
        return needing(
                ImmutableMaps.with(needs, asked, new Accommodation(before.language(), before.detail(), event.how())));
    }

    /** Throws a violation when a person was not invited. */
    public void requireInvited(PersonId person) {
        if (!sides.containsKey(person)) {
            throw MeetingViolations.NOT_INVITED.exception();
        }
    }

    private InvitationState needing(Map<AccommodationKey, Accommodation> next) {
        return new InvitationState(sides, answers, next);
    }
}
