package org.longtable.projection.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.longtable.projection.ideas.Ideas.COUNCIL;
import static org.longtable.projection.ideas.Ideas.DANA;
import static org.longtable.projection.ideas.Ideas.MONDAY;
import static org.longtable.projection.ideas.Ideas.accepted;
import static org.longtable.projection.ideas.Ideas.answered;
import static org.longtable.projection.ideas.Ideas.changed;
import static org.longtable.projection.ideas.Ideas.clockAt;
import static org.longtable.projection.ideas.Ideas.day;
import static org.longtable.projection.ideas.Ideas.idea;
import static org.longtable.projection.ideas.Ideas.submitted;
import static org.longtable.projection.ideas.Ideas.unnamed;
import static org.longtable.projection.ideas.Ideas.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.projection.ideas.IdeaHistoryView.AnonymousIdeaStatus;
import org.longtable.projection.ideas.IdeaHistoryView.IdeaHistory;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.ViewBench;

@Tag("integration")
class IdeaStoriesTest {

    private static final IdeaCode CODE = IdeaCode.parse("0123-4567-89AB").orElseThrow();
    private static final TestOfChangeId TEST = new TestOfChangeId("test-1");

    private final ViewBench bench = new ViewBench();
    private final IdeaHistoryView stories =
            bench.view(views -> new IdeaHistoryView(views, new IdeaCodeRateLimiter(clockAt(0))));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void tells_every_step_with_its_date_and_what_was_said() throws Exception {
        Instant start = MONDAY.plus(Duration.ofDays(9));
        bench.happened(day(0), unnamed("a", "hash"), new IdeaAcknowledged(idea("a")));
        bench.happened(
                day(1), new IdeaPutOnAgenda(idea("a"), new MeetingId("m"), "November", start, "America/Chicago"));
        bench.happened(day(2), new IdeaWeighed(idea("a"), words("Cheap")), accepted("a"));
        bench.happened(day(3), new IdeaHandedOver(idea("a"), new PersonId("lee"), LocalDate.parse("2026-01-15")));
        bench.happened(day(4), new TestOfChangeStarted(idea("a"), TEST, words("One ward"), words("Ten a day")));
        bench.happened(day(5), new TestOfChangeStudied(idea("a"), TEST, words("Nine"), TestOfChangeDecision.ADOPT));
        bench.happened(day(6), changed("a", "2025-11-08"), answered("a"));

        IdeaHistory story = stories.story(COUNCIL, idea("a"));
        assertThat(story.story()).isEqualTo(words("Story"));
        assertThat(story.language()).isEqualTo("es");
        assertThat(story.idea().standing().station()).isEqualTo(IdeaStatus.CHANGED);
        List<IdeaHistoryEntry> steps = story.steps();
        assertThat(steps)
                .extracting(IdeaHistoryEntry::kind)
                .containsExactly(
                        IdeaHistoryEntry.IdeaHistoryEntryKind.SUBMITTED,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.ACKNOWLEDGED,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.PUT_ON_AGENDA,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.WEIGHED,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.ACCEPTED,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.HANDED_OVER,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.TEST_STARTED,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.TEST_STUDIED,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.CHANGE_RECORDED,
                        IdeaHistoryEntry.IdeaHistoryEntryKind.AUTHOR_ANSWERED);
        assertThat(steps).extracting(IdeaHistoryEntry::position).isSorted().doesNotHaveDuplicates();
        assertThat(steps.get(2).at()).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
        assertThat(steps.get(2).meetingTitle()).isEqualTo("November");
        assertThat(steps.get(2).start()).isEqualTo(start);
        assertThat(steps.get(3).text()).isEqualTo(words("Cheap"));
        assertThat(steps.get(4).owner()).isEqualTo(DANA);
        assertThat(steps.get(5).date()).isEqualTo("2026-01-15");
        assertThat(steps.get(6).prediction()).isEqualTo(words("Ten a day"));
        assertThat(steps.get(7).decision()).isEqualTo(TestOfChangeDecision.ADOPT);
        assertThat(steps.get(8).text()).isEqualTo(words("Every ward has one"));
        assertThat(steps.get(8).date()).isEqualTo("2025-11-08");
        assertThat(steps.get(9).language()).isEqualTo("es");
    }

    @Test
    void tells_how_it_ended_and_began_again() throws Exception {
        bench.happened(day(0), submitted("a"), new IdeaDeclined(idea("a"), words("The fire code"), "en"));
        bench.happened(day(1), new IdeaReopened(idea("a"), words("New rules")), new IdeaWithdrawn(idea("a")));
        bench.happened(day(1), submitted("b"), new IdeaCarriedOver(idea("b"), IdeaStatus.CHANGED));
        List<IdeaHistoryEntry> steps = stories.story(COUNCIL, idea("a")).steps();
        assertThat(steps.get(1).text()).isEqualTo(words("The fire code"));
        assertThat(steps.get(2).text()).isEqualTo(words("New rules"));
        assertThat(steps.get(3).kind()).isEqualTo(IdeaHistoryEntry.IdeaHistoryEntryKind.WITHDRAWN);
        assertThat(stories.story(COUNCIL, idea("b")).steps().get(1).station()).isEqualTo(IdeaStatus.CHANGED);
    }

    @Test
    void finds_the_answer_by_the_code_in_any_spelling() throws Exception {
        bench.happened(day(0), unnamed("a", CODE.hash()), submitted("b"));
        bench.happened(day(1), accepted("a"), changed("a", "2025-11-04"), answered("a"));
        AnonymousIdeaStatus found = found("o123 4567 89ab");
        assertThat(found.idea()).isEqualTo(idea("a"));
        assertThat(found.council()).isEqualTo(COUNCIL);
        assertThat(found.title()).isEqualTo(words("Title of a"));
        assertThat(found.station()).isEqualTo(IdeaStatus.CHANGED);
        assertThat(found.owed()).isFalse();
        assertThat(found.answers())
                .extracting(it -> it.text().text())
                .containsExactly("Every ward has one", "Ya está.");
    }

    @Test
    void finds_nothing_by_another_code() throws Exception {
        bench.happened(day(0), unnamed("a", CODE.hash()));
        assertThatThrownBy(() -> stories.byCode("0123-4567-89AC")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stories.byCode("no code")).isInstanceOf(NotFoundException.class);
        assertThat(found("0123-4567-89AB").idea()).isEqualTo(idea("a"));
    }

    @Test
    void stops_those_who_guess() throws Exception {
        bench.happened(day(0), unnamed("a", CODE.hash()));
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> stories.byCode("0123-4567-89AC")).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> stories.byCode("0123-4567-89AC"))
                .isInstanceOf(IdeaCodeRateLimiter.TooManyCodeAttemptsException.class);
    }

    @Test
    void tells_an_idea_to_its_own_council_only() throws Exception {
        bench.happened(day(0), submitted("a"));
        assertThatThrownBy(() -> stories.story(new CouncilId("council-2"), idea("a")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stories.story(COUNCIL, idea("b"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void changes_nothing_when_events_come_twice() throws Exception {
        bench.happened(day(0), unnamed("a", CODE.hash()));
        bench.happened(day(1), accepted("a"), answered("a"));
        IdeaHistory before = stories.story(COUNCIL, idea("a"));
        bench.again();
        assertThat(stories.story(COUNCIL, idea("a"))).isEqualTo(before);
        assertThat(before.steps()).hasSize(3);
        assertThat(found(CODE.format()).idea()).isEqualTo(idea("a"));
    }

    private AnonymousIdeaStatus found(String code) {
        return Objects.requireNonNull(stories.byCode(code).getBody());
    }
}
