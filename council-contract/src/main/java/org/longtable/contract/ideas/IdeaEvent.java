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

/** The interface groups the events of one idea. {@link IdeaStatus} defines the status that each event sets. */
public sealed interface IdeaEvent extends IdeasCapabilityEvent {

    /** Returns the idea. */
    IdeaId idea();

    @Override
    @JsonIgnore
    default IdeaId stream() {
        return idea();
    }

    /**
     * An idea was submitted.
     *
     * @param author person who proposed it, or null for an anonymous idea
     * @param title the idea in one line
     * @param story what happened and what would help, or null
     * @param area unit, clinic, or service that it concerns, as its people call it, or null
     * @param language BCP 47 tag of the language for the answer, or null when unknown
     * @param codeHash {@link IdeaCode#hash} of the code by which an anonymous author looks up the answer; null for a
     * named author, and for imported records whose author never received a code
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

    /** A member of the council read the idea and acknowledged it. */
    @EventName("ideas.IdeaAcknowledged")
    record IdeaAcknowledged(IdeaId idea) implements IdeaEvent {}

    /**
     * The idea was put on the agenda of a meeting.
     *
     * @param meetingTitle title of the meeting at that time
     * @param start planned start of the meeting at that time
     * @param zone IANA time zone of the meeting
     */
    @EventName("ideas.IdeaPutOnAgenda")
    record IdeaPutOnAgenda(IdeaId idea, MeetingId meeting, String meetingTitle, Instant start, String zone)
            implements IdeaEvent {}

    /**
     * The council reviewed the idea. It may do so more than once.
     *
     * @param note arguments for and against the idea
     */
    @EventName("ideas.IdeaWeighed")
    record IdeaWeighed(IdeaId idea, Personal note) implements IdeaEvent {}

    /**
     * The council accepted the idea.
     *
     * @param owner person responsible for carrying it out
     * @param due due date in the council's time zone
     */
    @EventName("ideas.IdeaAccepted")
    record IdeaAccepted(IdeaId idea, PersonId owner, LocalDate due) implements IdeaEvent {}

    /**
     * An accepted idea got another owner or another due date.
     *
     * @param owner person responsible from now on
     * @param due due date in the council's time zone
     */
    @EventName("ideas.IdeaHandedOver")
    record IdeaHandedOver(IdeaId idea, PersonId owner, LocalDate due) implements IdeaEvent {}

    /**
     * The council declined the idea. The reason is the answer to the author.
     *
     * @param reason explanation for the author
     * @param language BCP 47 tag of the reason's language
     */
    @EventName("ideas.IdeaDeclined")
    record IdeaDeclined(IdeaId idea, Personal reason, String language) implements IdeaEvent {}

    /**
     * A test of change began.
     *
     * @param plan what is tested, where, and for how long
     * @param prediction expected result
     */
    @EventName("ideas.TestOfChangeStarted")
    record TestOfChangeStarted(IdeaId idea, TestOfChangeId test, Personal plan, Personal prediction)
            implements IdeaEvent {}

    /**
     * The council recorded what it learned from a test of change.
     *
     * @param result actual result, compared with the prediction
     * @param decision what the council does next
     */
    @EventName("ideas.TestOfChangeStudied")
    record TestOfChangeStudied(IdeaId idea, TestOfChangeId test, Personal result, TestOfChangeDecision decision)
            implements IdeaEvent {}

    /**
     * A change was recorded that came from the idea. The author has not been told yet; {@link AuthorAnswered} does
     * that.
     *
     * @param change what is different now
     * @param since date of the change in the council's time zone
     */
    @EventName("ideas.ChangeRecorded")
    record ChangeRecorded(IdeaId idea, Personal change, LocalDate since) implements IdeaEvent {}

    /**
     * The council answered the author. It may do so more than once.
     *
     * @param answer answer to the author
     * @param language BCP 47 tag of the answer's language
     */
    @EventName("ideas.AuthorAnswered")
    record AuthorAnswered(IdeaId idea, Personal answer, String language) implements IdeaEvent {}

    /** The author withdrew the idea before it was decided. */
    @EventName("ideas.IdeaWithdrawn")
    record IdeaWithdrawn(IdeaId idea) implements IdeaEvent {}

    /**
     * The council reopened the review of an idea that was declined or carried out.
     *
     * @param why what is new
     */
    @EventName("ideas.IdeaReopened")
    record IdeaReopened(IdeaId idea, Personal why) implements IdeaEvent {}

    /**
     * The status of an idea was imported from older records, which contain no owner, date, or reason. It does not count
     * as an answer to the author.
     *
     * @param station imported status
     */
    @EventName("ideas.IdeaCarriedOver")
    record IdeaCarriedOver(IdeaId idea, IdeaStatus station) implements IdeaEvent {}
}
