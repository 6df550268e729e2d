package org.longtable.projection.ideas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Describes one dated entry of an idea's history; fields that do not apply to its kind are null. What a kind of event does not know is left out.
 *
 * @param kind what happened
 * @param position its place in the ledger
 * @param at when it took effect
 * @param actor who did it; {@code anonymous} when nobody may know
 * @param role in which role
 * @param text what was said: the note, reason, plan, result, change, answer or what is new
 * @param prediction what was expected of a test of change
 * @param language BCP 47 tag of the text's language
 * @param owner who sees that it is carried out
 * @param date by when, or since when
 * @param meeting on whose agenda it was put
 * @param meetingTitle what that meeting was called then
 * @param start when it was to begin then
 * @param zone IANA time zone of that meeting
 * @param test which test of change
 * @param decision what the council does after a test of change
 * @param station where older records say that it stood
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IdeaHistoryEntry(
        IdeaHistoryEntryKind kind,
        long position,
        Instant at,
        PersonId actor,
        Role role,
        @Nullable Personal text,
        @Nullable Personal prediction,
        @Nullable String language,
        @Nullable PersonId owner,
        @Nullable LocalDate date,
        @Nullable MeetingId meeting,
        @Nullable String meetingTitle,
        @Nullable Instant start,
        @Nullable String zone,
        @Nullable TestOfChangeId test,
        @Nullable TestOfChangeDecision decision,
        @Nullable IdeaStatus station) {

    /** Lists the kinds of history entries, one for each event type of an idea. */
    public enum IdeaHistoryEntryKind {
        SUBMITTED,
        ACKNOWLEDGED,
        PUT_ON_AGENDA,
        WEIGHED,
        ACCEPTED,
        HANDED_OVER,
        DECLINED,
        TEST_STARTED,
        TEST_STUDIED,
        CHANGE_RECORDED,
        AUTHOR_ANSWERED,
        WITHDRAWN,
        REOPENED,
        CARRIED_OVER
    }

    static IdeaHistoryEntry of(IdeaEvent event, EventEnvelope at) {
        return switch (event) {
            case IdeaSubmitted e -> plain(IdeaHistoryEntryKind.SUBMITTED, at);
            case IdeaAcknowledged e -> plain(IdeaHistoryEntryKind.ACKNOWLEDGED, at);
            case IdeaPutOnAgenda e ->
                plain(IdeaHistoryEntryKind.PUT_ON_AGENDA, at).meeting(e);
            case IdeaWeighed e -> plain(IdeaHistoryEntryKind.WEIGHED, at).withText(e.note(), null);
            case IdeaAccepted e -> plain(IdeaHistoryEntryKind.ACCEPTED, at).withOwnerAndDate(e.owner(), e.due());
            case IdeaHandedOver e -> plain(IdeaHistoryEntryKind.HANDED_OVER, at).withOwnerAndDate(e.owner(), e.due());
            case IdeaDeclined e -> plain(IdeaHistoryEntryKind.DECLINED, at).withText(e.reason(), e.language());
            case TestOfChangeStarted e ->
                plain(IdeaHistoryEntryKind.TEST_STARTED, at).withTest(e.test(), e.plan(), e.prediction(), null);
            case TestOfChangeStudied e ->
                plain(IdeaHistoryEntryKind.TEST_STUDIED, at).withTest(e.test(), e.result(), null, e.decision());
            case ChangeRecorded e ->
                plain(IdeaHistoryEntryKind.CHANGE_RECORDED, at)
                        .withText(e.change(), null)
                        .withOwnerAndDate(null, e.since());
            case AuthorAnswered e ->
                plain(IdeaHistoryEntryKind.AUTHOR_ANSWERED, at).withText(e.answer(), e.language());
            case IdeaWithdrawn e -> plain(IdeaHistoryEntryKind.WITHDRAWN, at);
            case IdeaReopened e -> plain(IdeaHistoryEntryKind.REOPENED, at).withText(e.why(), null);
            case IdeaCarriedOver e ->
                plain(IdeaHistoryEntryKind.CARRIED_OVER, at).withStatus(e.station());
        };
    }

    private static IdeaHistoryEntry plain(IdeaHistoryEntryKind kind, EventEnvelope at) {
        return new IdeaHistoryEntry(
                kind,
                at.position().value(),
                at.effective(),
                at.act().actor(),
                at.act().role(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private IdeaHistoryEntry withText(Personal words, @Nullable String in) {
        return new IdeaHistoryEntry(
                kind, position, at, actor, role, words, null, in, owner, date, null, null, null, null, null, null,
                null);
    }

    private IdeaHistoryEntry withOwnerAndDate(@Nullable PersonId by, LocalDate day) {
        return new IdeaHistoryEntry(
                kind, position, at, actor, role, text, null, language, by, day, null, null, null, null, null, null,
                null);
    }

    private IdeaHistoryEntry withTest(
            TestOfChangeId which, Personal words, @Nullable Personal expected, @Nullable TestOfChangeDecision then) {
        return new IdeaHistoryEntry(
                kind, position, at, actor, role, words, expected, null, null, null, null, null, null, null, which, then,
                null);
    }

    private IdeaHistoryEntry meeting(IdeaPutOnAgenda e) {
        return new IdeaHistoryEntry(
                kind,
                position,
                at,
                actor,
                role,
                null,
                null,
                null,
                null,
                null,
                e.meeting(),
                e.meetingTitle(),
                e.start(),
                e.zone(),
                null,
                null,
                null);
    }

    private IdeaHistoryEntry withStatus(IdeaStatus where) {
        return new IdeaHistoryEntry(
                kind, position, at, actor, role, null, null, null, null, null, null, null, null, null, null, null,
                where);
    }
}
