package org.longtable.projection.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.projection.ideas.Ideas.MONDAY;
import static org.longtable.projection.ideas.Ideas.accepted;
import static org.longtable.projection.ideas.Ideas.answered;
import static org.longtable.projection.ideas.Ideas.changed;
import static org.longtable.projection.ideas.Ideas.clockAt;
import static org.longtable.projection.ideas.Ideas.day;
import static org.longtable.projection.ideas.Ideas.idea;
import static org.longtable.projection.ideas.Ideas.submitted;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.projection.ideas.IdeaStatusView.IdeaStatusSummary;
import org.longtable.projection.ideas.IdeaStatusView.OrganizationIdeaStatus;
import org.longtable.projection.projectionframework.ViewBench;

class IdeaBandsTest {

    private static final CurrentUser LEADER = new CurrentUser(new PersonId("lea"), Role.LEADER);

    private static final OrganizationId ORGANIZATION = new OrganizationId("org-1");

    private final ViewBench bench = new ViewBench();
    private final IdeaStatusView bands =
            bench.view(views -> new IdeaStatusView(views, clockAt(40), any -> RoleScope.EVERYTHING));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void counts_the_ideas_at_each_station_of_each_council_and_of_all() throws Exception {
        bench.happened(day(0), submitted("a"), submitted("b"), accepted("b"));
        bench.happened(elsewhere(0), submitted("c"), accepted("c"), changed("c", "2025-11-03"));
        OrganizationIdeaStatus found = bands.bands(ORGANIZATION, LEADER);
        assertThat(found.all().stations())
                .containsEntry(IdeaStatus.HEARD, 1)
                .containsEntry(IdeaStatus.IN_PROGRESS, 1)
                .containsEntry(IdeaStatus.CHANGED, 1)
                .containsEntry(IdeaStatus.DECLINED, 0)
                .hasSize(IdeaStatus.values().length);
        assertThat(found.councils())
                .extracting(IdeaStatusSummary::council)
                .containsExactly(new CouncilId("council-1"), new CouncilId("council-2"));
        assertThat(found.councils().get(1).stations())
                .containsEntry(IdeaStatus.CHANGED, 1)
                .containsEntry(IdeaStatus.HEARD, 0);
    }

    @Test
    void reckons_answers_within_thirty_days_among_ideas_at_least_thirty_days_old() throws Exception {
        bench.happened(
                day(0), submitted("in-time"), submitted("too-late"), submitted("never"), submitted("taken-back"));
        bench.happened(day(10), submitted("just-old-enough"));
        bench.happened(day(11), submitted("too-young"));
        bench.happened(day(30), answered("in-time"), answered("too-young"), answered("just-old-enough"));
        bench.happened(day(31), answered("too-late"), new IdeaWithdrawn(idea("taken-back")));
        IdeaStatusSummary all = bands.bands(ORGANIZATION, LEADER).all();
        assertThat(all.old()).isEqualTo(4);
        assertThat(all.answeredInTime()).isEqualTo(2);
        assertThat(all.owed()).isEqualTo(1);
        assertThat(all.medianDays()).as("of 19, 20, 30 and 31").isEqualTo(25.0);
    }

    @Test
    void has_no_median_before_the_first_answer() throws Exception {
        bench.happened(day(0), submitted("a"));
        assertThat(bands.bands(ORGANIZATION, LEADER).all().medianDays()).isNull();
    }

    @Test
    void keeps_organizations_apart() throws Exception {
        bench.happened(day(0), submitted("a"));
        assertThat(bands.bands(new OrganizationId("org"), LEADER).councils()).isEmpty();
        assertThat(bands.bands(new OrganizationId("org-2"), LEADER).all().old()).isZero();
    }

    @Test
    void changes_nothing_when_events_come_twice() throws Exception {
        bench.happened(day(0), submitted("a"), answered("a"));
        bench.happened(elsewhere(1), submitted("c"), accepted("c"));
        OrganizationIdeaStatus before = bands.bands(ORGANIZATION, LEADER);
        bench.again();
        assertThat(bands.bands(ORGANIZATION, LEADER)).isEqualTo(before);
        assertThat(before.all().stations()).containsEntry(IdeaStatus.HEARD, 1);
    }

    private static EventMetadata elsewhere(long days) {
        return ViewBench.act("council-2", MONDAY.plus(Duration.ofDays(days)));
    }
}
