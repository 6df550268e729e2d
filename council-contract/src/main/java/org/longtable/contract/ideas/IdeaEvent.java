package org.longtable.contract.ideas;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventName;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.Words;

/** The interface groups the events of one idea. {@link IdeaStatus} says where each event brings it. */
public sealed interface IdeaEvent extends IdeasCapabilityEvent {

    /** Which idea. */
    IdeaId idea();

    @Override
    @JsonIgnore
    default IdeaId stream() {
        return idea();
    }

    /**
     * Somebody proposed an idea.
     *
     * @param author who proposed it, or null when it was anonymous
     * @param title the idea in one line
     * @param story what happened and what would help, or null when nothing more was said
     * @param area the unit, clinic or service that it concerns, as its people call it, or null when none was named
     * @param language BCP 47 tag of the language in which the author wishes to be answered, or null when not known
     * @param codeHash {@link IdeaCode#hash} of the code by which an anonymous author looks up the answer; null when named, or
     *     when it comes from records whose author never got a code
     */
    @EventName("ideas.IdeaSubmitted")
    record IdeaSubmitted(
            IdeaId idea,
            @Nullable PersonId author,
            Personal title,
            @Nullable Personal story,
            @Nullable Words area,
            @Nullable String language,
            @Nullable String codeHash)
            implements IdeaEvent {}

    /** Somebody of the council read the idea and said so. */
    @EventName("ideas.IdeaAcknowledged")
    record IdeaAcknowledged(IdeaId idea) implements IdeaEvent {}

    /**
     * The idea will be talked over at a meeting.
     *
     * @param meetingTitle what that meeting was called then
     * @param start when that meeting was to begin then
     * @param zone IANA time zone of that meeting
     */
    @EventName("ideas.IdeaPutOnAgenda")
    record IdeaPutOnAgenda(IdeaId idea, MeetingId meeting, String meetingTitle, Instant start, String zone)
            implements IdeaEvent {}

    /**
     * The council weighed the idea; it may do so more than once.
     *
     * @param note what speaks for and against it
     */
    @EventName("ideas.IdeaWeighed")
    record IdeaWeighed(IdeaId idea, Personal note) implements IdeaEvent {}

    /**
     * The council accepted the idea.
     *
     * @param owner who sees that it is carried out
     * @param due by when, in the council's zone
     */
    @EventName("ideas.IdeaAccepted")
    record IdeaAccepted(IdeaId idea, PersonId owner, LocalDate due) implements IdeaEvent {}

    /**
     * Somebody else, or another date, for an accepted idea.
     *
     * @param owner who sees from now on that it is carried out
     * @param due by when, in the council's zone
     */
    @EventName("ideas.IdeaHandedOver")
    record IdeaHandedOver(IdeaId idea, PersonId owner, LocalDate due) implements IdeaEvent {}

    /**
     * The council will not carry the idea out. The reason is the author's answer.
     *
     * @param reason why not, in words for the author
     * @param language BCP 47 tag of the reason's language
     */
    @EventName("ideas.IdeaDeclined")
    record IdeaDeclined(IdeaId idea, Personal reason, String language) implements IdeaEvent {}

    /**
     * A test of change began.
     *
     * @param plan what is tried, where and for how long
     * @param prediction what is expected to come of it
     */
    @EventName("ideas.TestOfChangeStarted")
    record TestOfChangeStarted(IdeaId idea, TestOfChangeId test, Personal plan, Personal prediction)
            implements IdeaEvent {}

    /**
     * The council said what it learned from a test of change.
     *
     * @param result what came of it, beside what was predicted
     * @param decision what the council does with that
     */
    @EventName("ideas.TestOfChangeStudied")
    record TestOfChangeStudied(IdeaId idea, TestOfChangeId test, Personal result, TestOfChangeDecision decision)
            implements IdeaEvent {}

    /**
     * Something is different because of the idea. The author is still to be told by {@link AuthorAnswered}.
     *
     * @param change what is different now
     * @param since since when, in the council's zone
     */
    @EventName("ideas.ChangeRecorded")
    record ChangeRecorded(IdeaId idea, Personal change, LocalDate since) implements IdeaEvent {}

    /**
     * The council answered the author; it may do so more than once.
     *
     * @param answer what the author is told
     * @param language BCP 47 tag of the answer's language
     */
    @EventName("ideas.AuthorAnswered")
    record AuthorAnswered(IdeaId idea, Personal answer, String language) implements IdeaEvent {}

    /** The author took the idea back before it was decided. */
    @EventName("ideas.IdeaWithdrawn")
    record IdeaWithdrawn(IdeaId idea) implements IdeaEvent {}

    /**
     * The council weighs an idea again that was declined or carried out.
     *
     * @param why what is new
     */
    @EventName("ideas.IdeaReopened")
    record IdeaReopened(IdeaId idea, Personal why) implements IdeaEvent {}

    /**
     * Older records say where the idea stood; they name no owner, no date and no reason. Nobody was answered by it.
     *
     * @param station where it stood
     */
    @EventName("ideas.IdeaCarriedOver")
    record IdeaCarriedOver(IdeaId idea, IdeaStatus station) implements IdeaEvent {}
}
