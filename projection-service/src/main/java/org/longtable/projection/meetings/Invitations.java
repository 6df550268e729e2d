package org.longtable.projection.meetings;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Answer;
import org.longtable.contract.meetings.Invited;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.contract.meetings.Need;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings that a person is invited to, in all councils, with their own answer and needs. */
@View(name = "invitations", version = 2, order = View.Order.ORGANIZATION)
class Invitations {

    /** One person's answers. */
    record InvitationAnswers(List<InvitationAnswer> answers) {

        static final InvitationAnswers NONE = new InvitationAnswers(List.of());

        InvitationAnswers invited(MeetingId meeting) {
            return with(new InvitationAnswer(meeting, null, List.of(), null, null));
        }

        InvitationAnswers with(InvitationAnswer answer) {
            Stream<InvitationAnswer> others =
                    answers.stream().filter(it -> !it.meeting().equals(answer.meeting()));
            return new InvitationAnswers(
                    Stream.concat(others, Stream.of(answer)).toList());
        }

        List<String> meetings() {
            return answers.stream().map(it -> it.meeting().value()).toList();
        }
    }

    /**
     * What a person answered.
     *
     * @param answer whether they will come, or null as long as they have not answered
     * @param interpreterLanguage BCP 47 tag, or null
     * @param note in their own words, or null
     */
    record InvitationAnswer(
            MeetingId meeting,
            @Nullable Answer answer,
            List<Need> needs,
            @Nullable String interpreterLanguage,
            @Nullable Personal note) {}

    /** One invitation. */
    record Invitation(MeetingCard card, InvitationAnswer answer) {}

    private final Documents<InvitationAnswers> people;
    private final Documents<MeetingCard> cards;

    Invitations(Views views) {
        people = views.documents(Invitations.class, "people", InvitationAnswers.class);
        cards = views.documents(Invitations.class, "cards", MeetingCard.class);
    }

    @EventHandler
    void on(MeetingEvent event, Recorded at) {
        String id = event.meeting().value();
        if (event instanceof MeetingScheduled e) {
            cards.put(id, at, MeetingCard.of(e, at));
            return;
        }
        cards.change(id, at, MeetingCard::unscheduled, it -> it.after(event));
        if (event instanceof MeetingPublished e) {
            invite(e.meeting(), e.invited(), at);
        } else if (event instanceof MorePeopleInvited e) {
            invite(e.meeting(), e.invited(), at);
        } else if (event instanceof InvitationAnswered e) {
            InvitationAnswer answer =
                    new InvitationAnswer(e.meeting(), e.answer(), e.needs(), e.interpreterLanguage(), e.note());
            people.change(e.person().value(), at, () -> InvitationAnswers.NONE, it -> it.with(answer));
        }
    }

    /** A person's invitations, the latest start first. */
    @Operation(summary = "A person's invitations", tags = "meetings")
    @GetMapping("/api/people/{person}/invitations")
    List<Invitation> of(@PathVariable PersonId person) {
        InvitationAnswers answers = people.find(person.value()).orElse(InvitationAnswers.NONE);
        Map<MeetingId, MeetingCard> known =
                cards.find(answers.meetings()).stream().collect(Collectors.toMap(MeetingCard::meeting, it -> it));
        return answers.answers().stream()
                .flatMap(it -> Stream.ofNullable(known.get(it.meeting())).map(card -> new Invitation(card, it)))
                .sorted(Comparator.comparing((Invitation it) -> it.card().start())
                        .reversed())
                .toList();
    }

    private void invite(MeetingId meeting, List<Invited> invited, Recorded at) {
        for (Invited guest : invited) {
            people.change(guest.person().value(), at, () -> InvitationAnswers.NONE, it -> it.invited(meeting));
        }
    }
}
