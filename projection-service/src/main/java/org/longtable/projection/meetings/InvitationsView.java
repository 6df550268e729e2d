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
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists a person's meeting invitations in all councils with their response and needs. */
@View(name = "invitations", version = 2, order = View.SequencingKey.ORGANIZATION)
class InvitationsView {

    /** Lists one person's invitation responses. */
    record InvitationResponses(List<InvitationResponse> answers) {

        static final InvitationResponses NONE = new InvitationResponses(List.of());

        InvitationResponses invited(MeetingId meeting) {
            return with(new InvitationResponse(meeting, null, List.of(), null, null));
        }

        InvitationResponses with(InvitationResponse answer) {
            Stream<InvitationResponse> others =
                    answers.stream().filter(it -> !it.meeting().equals(answer.meeting()));
            return new InvitationResponses(
                    Stream.concat(others, Stream.of(answer)).toList());
        }

        List<String> meetings() {
            return answers.stream().map(it -> it.meeting().value()).toList();
        }
    }

    /**
     * Records a person's response to one invitation.
     *
     * @param answer whether the person will come, or null before an answer
     * @param interpreterLanguage BCP 47 tag, or null
     * @param note remark in the person's own words, or null
     */
    record InvitationResponse(
            MeetingId meeting,
            @Nullable InvitationAnswer answer,
            List<AccommodationKind> needs,
            @Nullable String interpreterLanguage,
            @Nullable Personal note) {}

    /** Combines a meeting with a person's response to the invitation. */
    record Invitation(MeetingSummary card, InvitationResponse answer) {}

    private final DocumentStore<InvitationResponses> people;
    private final DocumentStore<MeetingSummary> cards;

    InvitationsView(ViewRegistry views) {
        people = views.documents(InvitationsView.class, "people", InvitationResponses.class);
        cards = views.documents(InvitationsView.class, "cards", MeetingSummary.class);
    }

    @EventHandler
    void on(MeetingEvent event, EventEnvelope at) {
        String id = event.meeting().value();
        if (event instanceof MeetingScheduled e) {
            cards.replace(id, at, MeetingSummary.of(e, at));
            return;
        }
        cards.change(id, at, MeetingSummary::missing, it -> it.after(event));
        if (event instanceof MeetingPublished e) {
            invite(e.meeting(), e.invited(), at);
        } else if (event instanceof MorePeopleInvited e) {
            invite(e.meeting(), e.invited(), at);
        } else if (event instanceof InvitationAnswered e) {
            InvitationResponse answer =
                    new InvitationResponse(e.meeting(), e.answer(), e.needs(), e.interpreterLanguage(), e.note());
            people.change(e.person().value(), at, () -> InvitationResponses.NONE, it -> it.with(answer));
        }
    }

    /** Returns a person's invitations, latest start first. */
    @Operation(summary = "List a person's invitations", tags = "meetings")
    @GetMapping("/api/people/{person}/invitations")
    List<Invitation> of(@PathVariable PersonId person) {
        InvitationResponses answers = people.find(person.value()).orElse(InvitationResponses.NONE);
        Map<MeetingId, MeetingSummary> known =
                cards.find(answers.meetings()).stream().collect(Collectors.toMap(MeetingSummary::meeting, it -> it));
        return answers.answers().stream()
                .flatMap(it -> Stream.ofNullable(known.get(it.meeting())).map(card -> new Invitation(card, it)))
                .sorted(Comparator.comparing((Invitation it) -> it.card().start())
                        .reversed())
                .toList();
    }

    private void invite(MeetingId meeting, List<Invitee> invited, EventEnvelope at) {
        for (Invitee guest : invited) {
            people.change(guest.person().value(), at, () -> InvitationResponses.NONE, it -> it.invited(meeting));
        }
    }
}
