package org.longtable.projection.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.projection.meetings.Happenings.ACT;
import static org.longtable.projection.meetings.Happenings.CALL;
import static org.longtable.projection.meetings.Happenings.LATER;
import static org.longtable.projection.meetings.Happenings.MARCH;
import static org.longtable.projection.meetings.Happenings.MARISOL;
import static org.longtable.projection.meetings.Happenings.TOM;
import static org.longtable.projection.meetings.Happenings.assigned;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.projection.projectionframework.ViewBench;

class ActionItemsTest {

    private final ViewBench bench = new ViewBench();
    private final ActionItemsView view = bench.view(ActionItemsView::new);

    @AfterEach
    void closes() {
        bench.close();
    }

    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final ActionId ORDER = new ActionId("order");

    @Test
    void shows_the_earliest_due_first() throws Exception {
        bench.happened(ACT, assigned(CALL, "2026-04-10"), assigned(ORDER, "2026-04-05"));

        assertThat(view.ofCouncil(COUNCIL).open())
                .extracting(ActionItem::action)
                .containsExactly(ORDER, CALL);
        assertThat(view.ofPerson(MARISOL).open()).extracting(ActionItem::action).containsExactly(ORDER, CALL);
        assertThat(view.ofCouncil(new CouncilId("council-2")).open()).isEmpty();
    }

    @Test
    void follows_the_owner_and_the_day() throws Exception {
        bench.happened(ACT, assigned(CALL, "2026-04-10"), assigned(ORDER, "2026-04-05"));
        bench.happened(
                ACT,
                new ActionReassigned(MARCH, CALL, MARISOL, TOM),
                new ActionDueMoved(
                        MARCH,
                        CALL,
                        LocalDate.parse("2026-04-10"),
                        LocalDate.parse("2026-04-01"),
                        Words.plain("sooner")));

        assertThat(view.ofPerson(MARISOL).open()).extracting(ActionItem::action).containsExactly(ORDER);
        assertThat(view.ofPerson(TOM).open())
                .extracting(ActionItem::due)
                .containsExactly(LocalDate.parse("2026-04-01"));
        assertThat(view.ofCouncil(COUNCIL).open())
                .extracting(ActionItem::action)
                .containsExactly(CALL, ORDER);
    }

    @Test
    void keeps_what_was_done_apart_however_often_it_is_told() throws Exception {
        bench.happened(
                ACT, assigned(CALL, "2026-04-10"), assigned(ORDER, "2026-04-05"), new ActionCompleted(MARCH, CALL));
        bench.happened(LATER, new ActionCompleted(MARCH, ORDER));

        bench.again();

        assertThat(view.ofCouncil(COUNCIL).open()).isEmpty();
        assertThat(view.ofCouncil(COUNCIL).done())
                .extracting(ActionItem::action)
                .containsExactly(ORDER, CALL);
        assertThat(view.ofPerson(MARISOL)).isEqualTo(view.ofCouncil(COUNCIL));
    }
}
