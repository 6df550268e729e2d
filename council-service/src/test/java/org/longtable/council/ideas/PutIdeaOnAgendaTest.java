package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.CHANGED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.NOVEMBER;
import static org.longtable.council.ideas.IdeaFixture.NOW;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WEIGHED;
import static org.longtable.council.ideas.IdeaFixture.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;

class PutIdeaOnAgendaTest {

    private static final MeetingScheduled SCHEDULED = new MeetingScheduled(
            NOVEMBER,
            "November meeting",
            NOW,
            "America/Chicago",
            90,
            MeetingMode.values()[0],
            null,
            null,
            null,
            List.of("en"),
            true);
    private static final PutIdeaOnAgenda PUT = new PutIdeaOnAgenda(IDEA, NOVEMBER);
    private static final IdeaPutOnAgenda PUT_ALREADY =
            new IdeaPutOnAgenda(IDEA, NOVEMBER, "November meeting", NOW, "America/Chicago");
    private final IdeaFixture fixture = IdeaFixture.of(PutIdeaOnAgenda.class, SCHEDULED);

    @Test
    void says_at_which_meeting() {
        fixture.given(SUBMITTED).when(PUT).expectEvents(PUT_ALREADY);
    }

    @Test
    void says_it_once() {
        fixture.given(SUBMITTED, PUT_ALREADY, WEIGHED)
                .when(PUT)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_carried_out() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED)
                .when(PUT)
                .expectException(violates(Idea.IDEA_ALREADY_DECIDED))
                .expectNoEvents();
    }

    @Test
    void refuses_what_its_author_took_back() {
        fixture.given(SUBMITTED, WITHDRAWN)
                .when(PUT)
                .expectException(violates(Idea.IDEA_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void refuses_a_meeting_nobody_scheduled() {
        fixture.given(SUBMITTED)
                .when(new PutIdeaOnAgenda(IDEA, new MeetingId("december")))
                .expectException(violates(MeetingSnapshot.MEETING_NOT_AVAILABLE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given().when(PUT).expectException(violates(Idea.NO_SUCH_IDEA)).expectNoEvents();
    }

    @Test
    void refuses_a_meeting_that_is_over() {
        IdeaFixture.of(PutIdeaOnAgenda.class, SCHEDULED, new MeetingClosed(NOVEMBER, null))
                .given(SUBMITTED)
                .when(PUT)
                .expectException(violates(PutIdeaOnAgenda.MEETING_IS_OVER))
                .expectNoEvents();
    }

    @Test
    void refuses_a_meeting_that_was_cancelled() {
        IdeaFixture.of(PutIdeaOnAgenda.class, SCHEDULED, new MeetingCancelled(NOVEMBER, Words.plain("snow")))
                .given(SUBMITTED)
                .when(PUT)
                .expectException(violates(MeetingSnapshot.MEETING_NOT_AVAILABLE))
                .expectNoEvents();
    }

    @Test
    void names_the_time_to_which_the_meeting_was_moved() {
        IdeaFixture.of(
                        PutIdeaOnAgenda.class,
                        SCHEDULED,
                        new MeetingMoved(NOVEMBER, NOW, NOW.plusSeconds(60), true, Words.plain("snow")))
                .given(SUBMITTED)
                .when(PUT)
                .expectEvents(new IdeaPutOnAgenda(
                        IDEA, NOVEMBER, "November meeting", NOW.plusSeconds(60), "America/Chicago"));
    }
}
