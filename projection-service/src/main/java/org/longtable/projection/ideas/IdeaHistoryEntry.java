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
 * Describes one dated entry of an idea's history. Fields that do not apply to its kind are null.
 *
 * @param kind kind of the entry
 * @param position position in the ledger
 * @param at time at which it took effect
 * @param actor person who did it; {@code anonymous} when the person must not be named
 * @param role role of the actor
 * @param text note, reason, plan, result, change, answer, or what is new
 * @param prediction expected result of a test of change
 * @param language BCP 47 tag of the text's language
 * @param owner person responsible for carrying it out
 * @param date due date, or date of the change
 * @param meeting meeting whose agenda it was put on
 * @param meetingTitle title of the meeting at that time
 * @param start planned start of the meeting at that time
 * @param zone IANA time zone of the meeting
 * @param test the test of change
 * @param decision decision after a test of change
 * @param station status in older records
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
