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

/**
 * Holds the invited people, their answers, and their accommodation requests.
 *
 * @param sides the invited people and the side that each represents
 * @param answers the latest answer of each person who answered
 * @param needs the accommodation requests that were not withdrawn
 */
public record InvitationState(
        Map<PersonId, AttendeeGroup> sides,
        Map<PersonId, InvitationAnswered> answers,
        Map<AccommodationKey, Accommodation> needs) {

    /** The state before anyone was invited. */
    static final InvitationState NONE = new InvitationState(Map.of(), Map.of(), Map.of());

    /** Identifies one accommodation need of one person. */
    public record AccommodationKey(PersonId person, AccommodationKind need) {}

    /**
     * Holds what a person requested and what was arranged.
     *
     * @param language the language of the interpreter, or null
     * @param detail a description in the person's own words, or null
     * @param how the arrangement, or null when nothing was arranged yet
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
