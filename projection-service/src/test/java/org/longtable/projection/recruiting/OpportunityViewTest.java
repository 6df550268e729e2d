package org.longtable.projection.recruiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkLocation;
import org.longtable.projection.projectionframework.ViewBench;

class OpportunityViewTest {

    private static final OpportunityId LETTER = new OpportunityId("letter");

    private final ViewBench bench = new ViewBench();
    private final OpportunityView view = bench.view(views -> new OpportunityView(views, () -> Ana.NOON));

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void suits_members_with_one_of_the_skills_until_they_take_it_on() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), letter(Ana.TODAY), Ana.profiled(Skill.WRITING, Skill.DATA));
        assertThat(view.opportunities(Ana.COUNCIL).onOffer().getFirst().suits()).isEmpty();

        bench.happened(ViewBench.act(Ana.NOON), Ana.joined());
        bench.again();
        OpportunityView.OpportunityAssignee ana = new OpportunityView.OpportunityAssignee(Ana.WAY, Ana.ANA);
        assertThat(view.opportunities(Ana.COUNCIL).onOffer().getFirst().suits()).containsExactly(ana);

        bench.happened(ViewBench.act(Ana.NOON), new OpportunityMatched(LETTER, Ana.WAY, Ana.ANA));
        OpportunityView.OpenOpportunity taken =
                view.opportunities(Ana.COUNCIL).onOffer().getFirst();
        assertThat(taken.work().takenBy()).containsExactly(ana);
        assertThat(taken.suits()).isEmpty();
    }

    @Test
    void suits_nobody_whose_skills_are_others() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), letter(Ana.TODAY), Ana.joined(), Ana.profiled(Skill.DATA));
        assertThat(view.opportunities(Ana.COUNCIL).onOffer().getFirst().suits()).isEmpty();
    }

    @Test
    void work_that_ended_or_whose_time_is_over_is_past() throws Exception {
        bench.happened(ViewBench.act(Ana.NOON), Ana.council(), letter(Ana.TODAY.minusDays(1)));
        assertThat(view.opportunities(Ana.COUNCIL).onOffer()).isEmpty();
        assertThat(view.opportunities(Ana.COUNCIL).past()).hasSize(1);

        bench.happened(ViewBench.act(Ana.NOON), new OpportunityClosed(LETTER, OpportunityOutcome.EXPIRED));
        bench.again();
        assertThat(view.opportunities(Ana.COUNCIL).past())
                .extracting(OpportunityView.OpportunityDetails::end)
                .containsExactly(OpportunityOutcome.EXPIRED);
    }

    @Test
    void the_last_day_lasts_until_midnight_in_the_councils_zone() throws Exception {
        Instant evening = Instant.parse("2025-11-21T05:59:00Z");
        OpportunityView late = bench.view(views -> new OpportunityView(views, () -> evening));
        bench.happened(ViewBench.act(Ana.NOON), Ana.council(), letter(Ana.TODAY));
        assertThat(late.opportunities(Ana.COUNCIL).onOffer()).hasSize(1);
    }

    private static OpportunityListed letter(LocalDate until) {
        return new OpportunityListed(
                LETTER,
                Ana.ROSTER,
                Words.plain("Review the welcome letter"),
                List.of(Skill.WRITING, Skill.REVIEWING),
                WorkLocation.FROM_HOME,
                3,
                until);
    }
}
