package org.longtable.council.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Invited;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.Need;
import org.longtable.contract.meetings.Side;
import org.longtable.council.deciding.Copies;

/**
 * Who is expected at a meeting, what they answered and what they need.
 *
 * @param sides who was invited, and for which side
 * @param answers the latest answer of each who answered
 * @param needs what was asked for and not withdrawn
 */
public record Invitations(
        Map<PersonId, Side> sides, Map<PersonId, InvitationAnswered> answers, Map<Asked, Provision> needs) {

    /** Nobody was invited yet. */
    static final Invitations NONE = new Invitations(Map.of(), Map.of(), Map.of());

    /** What one person needs. */
    public record Asked(PersonId person, Need need) {}

    /**
     * How far a need was met.
     *
     * @param language of the interpreter, or null
     * @param detail in the person's own words, or null
     * @param how what was arranged, or null as long as nothing was
     */
    public record Provision(
            @Nullable String language,
            @Nullable Personal detail,
            @Nullable Personal how) {}

    Invitations inviting(List<Invited> people) {
        Map<PersonId, Side> all = new LinkedHashMap<>(sides);
        people.forEach(it -> all.put(it.person(), it.side()));
        return new Invitations(Map.copyOf(all), answers, needs);
    }

    Invitations after(InvitationAnswered event) {
        return new Invitations(sides, Copies.with(answers, event.person(), event), needs);
    }

    Invitations after(AccommodationRequested event) {
        Asked asked = new Asked(event.person(), event.need());
        return needing(Copies.with(needs, asked, new Provision(event.language(), event.detail(), null)));
    }

    Invitations after(AccommodationWithdrawn event) {
        return needing(Copies.without(needs, new Asked(event.person(), event.need())));
    }

    Invitations after(AccommodationProvided event) {
        Asked asked = new Asked(event.person(), event.need());
        Provision before = needs.getOrDefault(asked, new Provision(null, null, null));
        return needing(Copies.with(needs, asked, new Provision(before.language(), before.detail(), event.how())));
    }

    /** Refuses somebody who was not invited. */
    public void mustHave(PersonId person) {
        if (!sides.containsKey(person)) {
            throw new NotInvited();
        }
    }

    private Invitations needing(Map<Asked, Provision> next) {
        return new Invitations(sides, answers, next);
    }
}
