package org.longtable.council.access.eraseperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longtable.contract.ClaimId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.council.commandhandling.As;
import org.longtable.council.organization.Facts;

class TraceTest {

    private static final PersonId RUTH = new PersonId("ruth");
    private static final PersonId ZOE = new PersonId("zoe");
    private static final IdeaId IDEA = new IdeaId("chairs");

    @Test
    void words_of_theirs_go() {
        DataSubjectTextMatcher trace = of(new ChampionNamed(Facts.NICU, RUTH, new Personal(RUTH, "Ruth Vega")));
        assertThat(trace.names()).isTrue();
        assertThat(trace.holdsWords()).isTrue();
        assertThat(trace.holdsWordsOfOthers()).isFalse();
    }

    @Test
    void words_of_others_about_them_stay() {
        DataSubjectTextMatcher trace = of(new ClaimDeclined(
                PayAccountId.of(RUTH, 2026), new ClaimId("march"), Money.usd(100), new Personal(ZOE, "Claimed twice")));
        assertThat(trace.names()).isTrue();
        assertThat(trace.holdsWords()).isFalse();
        assertThat(trace.holdsWordsOfOthers()).isTrue();
    }

    @Test
    void who_owns_an_idea_is_named_by_it() {
        DataSubjectTextMatcher trace = of(new IdeaAccepted(IDEA, RUTH, LocalDate.parse("2026-03-02")));
        assertThat(trace.names()).isTrue();
        assertThat(trace.holdsWords()).isFalse();
    }

    @Test
    void who_is_in_a_list_is_named_by_it() {
        MeetingId meeting = new MeetingId("march");
        assertThat(of(new MeetingPublished(meeting, List.of(invited(ZOE), invited(RUTH))))
                        .names())
                .isTrue();
        assertThat(of(new MeetingPublished(meeting, List.of(invited(ZOE)))).names())
                .isFalse();
    }

    @Test
    void a_stream_of_their_own_names_them() {
        assertThat(of(new ErasureRequested(RUTH)).names()).isTrue();
        assertThat(of(new ErasureRequested(ZOE)).names()).isFalse();
    }

    @Test
    void what_says_nothing_of_them_is_not_theirs() {
        DataSubjectTextMatcher trace = of(new IdeaReopened(IDEA, new Personal(ZOE, "Ruth asked for it")));
        assertThat(trace.names()).isFalse();
        assertThat(trace.holdsWords()).isFalse();
    }

    private static DataSubjectTextMatcher of(DomainEvent event) {
        return DataSubjectTextMatcher.of(event, EventMetadata.fromMap(As.coordinator()), RUTH);
    }

    private static Invitee invited(PersonId person) {
        return new Invitee(person, AttendeeGroup.values()[0]);
    }
}
