package org.longtable.projection.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.projection.ideas.Ideas.COUNCIL;
import static org.longtable.projection.ideas.Ideas.accepted;
import static org.longtable.projection.ideas.Ideas.answered;
import static org.longtable.projection.ideas.Ideas.by;
import static org.longtable.projection.ideas.Ideas.changed;
import static org.longtable.projection.ideas.Ideas.clockAt;
import static org.longtable.projection.ideas.Ideas.day;
import static org.longtable.projection.ideas.Ideas.idea;
import static org.longtable.projection.ideas.Ideas.submitted;
import static org.longtable.projection.ideas.Ideas.unnamed;
import static org.longtable.projection.ideas.Ideas.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.projection.ideas.IdeaBoardView.IdeaBoardItem;
import org.longtable.projection.projectionframework.ViewBench;

class IdeaBoardTest {

    private static final TestOfChangeId TEST = new TestOfChangeId("test-1");

    private final ViewBench bench = new ViewBench();
    private final IdeaBoardView board = bench.view(views -> new IdeaBoardView(views, clockAt(31)));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void shows_an_idea_as_heard_and_counts_the_days_until_now() throws Exception {
        bench.happened(day(0), submitted("a"));
        IdeaBoardItem line = only();
        assertThat(line.idea().title()).isEqualTo(words("Title of a"));
        assertThat(line.idea().author()).isEqualTo(new PersonId("marisol"));
        assertThat(line.idea().standing().station()).isEqualTo(IdeaStatus.HEARD);
        assertThat(line.idea().standing().owed()).isTrue();
        assertThat(line.idea().read()).isFalse();
        assertThat(line.days()).isEqualTo(31);
        assertThat(line.late()).isTrue();
    }

    @Test
    void stops_the_clock_at_the_first_answer() throws Exception {
        bench.happened(day(0), submitted("a"), new IdeaAcknowledged(idea("a")));
        bench.happened(day(30), answered("a"));
        bench.happened(day(31), answered("a"));
        IdeaBoardItem line = only();
        assertThat(line.days()).isEqualTo(30);
        assertThat(line.late()).isFalse();
        assertThat(line.idea().read()).isTrue();
        assertThat(line.idea().standing().owed()).isFalse();
    }

    @Test
    void takes_the_reason_of_a_refusal_for_the_answer() throws Exception {
        bench.happened(day(0), submitted("a"));
        bench.happened(day(3), new IdeaDeclined(idea("a"), words("The fire code"), "en"));
        assertThat(only().days()).isEqualTo(3);
        assertThat(only().idea().standing().station()).isEqualTo(IdeaStatus.DECLINED);
        assertThat(only().idea().standing().owed()).isFalse();
    }

    @Test
    void still_owes_the_answer_after_a_change_was_recorded() throws Exception {
        bench.happened(day(0), submitted("a"));
        bench.happened(day(1), answered("a"), accepted("a"));
        bench.happened(day(20), changed("a", "2025-11-20"));
        assertThat(only().idea().standing().owed()).isTrue();
        assertThat(only().days()).isEqualTo(1);
        bench.happened(day(21), answered("a"));
        assertThat(only().idea().standing().owed()).isFalse();
    }

    @Test
    void owes_an_answer_for_what_older_records_call_finished() throws Exception {
        bench.happened(day(0), submitted("a"), new IdeaCarriedOver(idea("a"), IdeaStatus.DECLINED));
        assertThat(only().idea().standing().station()).isEqualTo(IdeaStatus.DECLINED);
        assertThat(only().idea().standing().owed()).isTrue();
    }

    @Test
    void has_no_clock_for_what_was_taken_back() throws Exception {
        bench.happened(day(0), submitted("a"));
        bench.happened(day(2), new IdeaWithdrawn(idea("a")));
        assertThat(only().days()).isZero();
        assertThat(only().late()).isFalse();
        assertThat(only().idea().standing().owed()).isFalse();
    }

    @Test
    void shows_who_sees_to_it_and_whether_a_test_runs() throws Exception {
        bench.happened(day(0), submitted("a"), new IdeaWeighed(idea("a"), words("Cheap")), accepted("a"));
        bench.happened(day(1), new IdeaHandedOver(idea("a"), new PersonId("lee"), LocalDate.parse("2026-01-15")));
        bench.happened(day(2), new TestOfChangeStarted(idea("a"), TEST, words("One ward"), words("Ten a day")));
        assertThat(only().idea().owner()).isEqualTo(new PersonId("lee"));
        assertThat(only().idea().due()).isEqualTo("2026-01-15");
        assertThat(only().idea().testing()).isTrue();
        bench.happened(day(3), new TestOfChangeStudied(idea("a"), TEST, words("Nine"), TestOfChangeDecision.ADAPT));
        assertThat(only().idea().testing()).isFalse();
    }

    @Test
    void forgets_owner_and_change_when_it_is_weighed_again() throws Exception {
        bench.happened(day(0), submitted("a"), accepted("a"), changed("a", "2025-11-03"));
        bench.happened(day(1), new IdeaReopened(idea("a"), words("It broke")));
        assertThat(only().idea().standing().station()).isEqualTo(IdeaStatus.WEIGHING);
        assertThat(only().idea().owner()).isNull();
        assertThat(only().idea().since()).isNull();
        assertThat(board.changed(COUNCIL)).isEmpty();
    }

    @Test
    void lists_what_changed_because_of_families_newest_first() throws Exception {
        bench.happened(by(Role.ADVISOR, day(0)), submitted("a"));
        bench.happened(by(Role.ANONYMOUS, day(0)), unnamed("b", "hash"));
        bench.happened(by(Role.STAFF_PARTNER, day(0)), submitted("c"));
        bench.happened(by(Role.ADVISOR, day(0)), submitted("d"));
        bench.happened(day(1), accepted("a"), accepted("b"), accepted("c"), accepted("d"));
        bench.happened(day(2), changed("a", "2025-11-04"), changed("b", "2025-11-05"), changed("c", "2025-11-05"));
        assertThat(board.changed(COUNCIL)).extracting(IdeaCard::id).containsExactly(idea("b"), idea("a"));
    }

    @Test
    void keeps_councils_apart() throws Exception {
        bench.happened(day(0), submitted("a"));
        assertThat(board.ideas(new CouncilId("council-2"))).isEmpty();
    }

    @Test
    void shows_the_newest_first() throws Exception {
        bench.happened(day(2), submitted("late"));
        bench.happened(day(1), submitted("early"));
        assertThat(board.ideas(COUNCIL)).extracting(it -> it.idea().id()).containsExactly(idea("late"), idea("early"));
    }

    @Test
    void changes_nothing_when_events_come_twice() throws Exception {
        bench.happened(day(0), submitted("a"), unnamed("b", "hash"));
        bench.happened(day(1), accepted("a"), answered("a"));
        bench.happened(day(2), changed("a", "2025-11-05"));
        List<IdeaBoardItem> before = board.ideas(COUNCIL);
        bench.again();
        assertThat(board.ideas(COUNCIL)).isEqualTo(before).hasSize(2);
    }

    private IdeaBoardItem only() {
        List<IdeaBoardItem> lines = board.ideas(COUNCIL);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
