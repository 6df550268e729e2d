package org.longtable.projection.recruiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.AdvisorEvent.TrialClosed;
import org.longtable.contract.recruiting.AdvisorEvent.TrialStarted;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.TrialOutcome;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.ViewBench;

class AdvisorViewTest {

    private final ViewBench bench = new ViewBench();
    private final AdvisorHistoryView view = bench.view(AdvisorHistoryView::new);

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void tells_the_whole_way_in_order() throws Exception {
        bench.happened(
                ViewBench.act(Ana.NOON),
                Ana.nominated(),
                Ana.contacted("Evenings are best."),
                Ana.joined(),
                Ana.completed(OnboardingStep.ORIENTATION, null),
                Ana.left());
        bench.again();

        assertThat(view.advisor(Ana.COUNCIL, Ana.WAY).steps())
                .extracting(
                        AdvisorHistoryView.AdvisorHistoryEntry::kind,
                        it -> it.words() == null
                                ? Words.textOf(it.evidence())
                                : it.words().text())
                .containsExactly(
                        tuple("ProspectNominated", null),
                        tuple("ProspectContacted", "Evenings are best."),
                        tuple("AdvisorJoined", null),
                        tuple("OnboardingStepCompleted.ORIENTATION", "certificate"),
                        tuple("AdvisorSteppedDown", "Moved."));
    }

    @Test
    void shows_what_they_bring_and_how_a_trial_went() throws Exception {
        bench.happened(
                ViewBench.act(Ana.NOON),
                Ana.nominated(),
                Ana.profiled(Skill.DATA),
                Ana.profiled(Skill.WRITING),
                new TrialStarted(Ana.WAY, Ana.ANA, new Personal(Ana.ANA, "One letter"), Ana.TODAY, Ana.TODAY),
                new TrialClosed(Ana.WAY, Ana.ANA, TrialOutcome.GOOD, null));
        bench.again();

        AdvisorHistoryView.AdvisorHistory page = view.advisor(Ana.COUNCIL, Ana.WAY);
        assertThat(page.profile())
                .isEqualTo(new AdvisorHistoryView.AdvisorProfile(
                        List.of(Skill.WRITING), List.of("es"), null, new Personal(Ana.ANA, "I stay calm.")));
        assertThat(page.trials())
                .containsExactly(new AdvisorHistoryView.AdvisorTrial(
                        new Personal(Ana.ANA, "One letter"), Ana.TODAY, Ana.TODAY, TrialOutcome.GOOD));
    }

    @Test
    void shows_no_words_of_somebody_who_was_erased() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), Ana.nominated(), Ana.profiled(Skill.DATA));
        bench.vault().destroyKey(Ana.ANA.value());

        assertThat(view.advisor(Ana.COUNCIL, Ana.WAY).profile().strengths()).isEqualTo(new Personal(Ana.ANA, null));
        bench.happened(ViewBench.act(Ana.NOON), Ana.left());
        assertThat(view.advisor(Ana.COUNCIL, Ana.WAY).steps().getLast().words()).isEqualTo(new Personal(Ana.ANA, null));
    }

    @Test
    void finds_a_persons_ways_through_several_councils() throws Exception {
        AdvisorId second = new AdvisorId("advisor-a-second");
        bench.happened(ViewBench.act(Ana.NOON), Ana.nominated());
        bench.happened(
                ViewBench.act("council-2", Ana.NOON.plusSeconds(1)),
                Ana.nominated(second, Ana.ANA, Relationship.PARENT));
        bench.again();

        assertThat(view.ways(Ana.ANA).ways())
                .extracting(AdvisorHistoryView.AdvisorHistory::council)
                .containsExactly("council-1", "council-2");
        assertThat(view.ways(new PersonId("an")).ways()).isEmpty();
    }

    @Test
    void shows_nobody_of_another_council() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), Ana.nominated());
        assertThatThrownBy(() -> view.advisor(new CouncilId("council-2"), Ana.WAY))
                .isInstanceOf(NotFoundException.class);
    }
}
