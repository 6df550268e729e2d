package org.longtable.projection.meetings;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.longtable.contract.ActionId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What people took on at meetings, of one council or of one person: what is due first, and what was done. */
@View(name = "action-items", order = View.Order.ORGANIZATION)
class ActionItems {

    private static final int DONE_SHOWN = 50;
    private static final String COUNCIL = "council/";
    private static final String PERSON = "person/";

    /** Which action items a screen shows. */
    record ActionIds(List<String> actions) {

        static final ActionIds NONE = new ActionIds(List.of());

        ActionIds with(String action) {
            return new ActionIds(Stream.concat(without(action).actions.stream(), Stream.of(action))
                    .toList());
        }

        ActionIds without(String action) {
            return new ActionIds(
                    actions.stream().filter(it -> !it.equals(action)).toList());
        }
    }

    /** Open ones, the earliest due first; done ones, the latest first, at most 50. */
    record ActionList(List<ActionLine> open, List<ActionLine> done) {

        static ActionList of(List<ActionLine> all) {
            Comparator<ActionLine> latest =
                    Comparator.comparing(it -> Objects.requireNonNullElse(it.doneAt(), Instant.MIN));
            return new ActionList(
                    all.stream()
                            .filter(it -> it.doneAt() == null)
                            .sorted(Comparator.comparing(ActionLine::due))
                            .toList(),
                    all.stream()
                            .filter(it -> it.doneAt() != null)
                            .sorted(latest.reversed())
                            .limit(DONE_SHOWN)
                            .toList());
        }
    }

    private final Documents<ActionIds> lists;
    private final Documents<ActionLine> items;

    ActionItems(Views views) {
        lists = views.documents(ActionItems.class, "lists", ActionIds.class);
        items = views.documents(ActionItems.class, "items", ActionLine.class);
    }

    @EventHandler
    void on(ActionAssigned e, Recorded at) {
        String id = id(e.meeting(), e.action());
        items.put(id, at, ActionLine.of(e, at));
        lists.change(COUNCIL + at.council(), at, () -> ActionIds.NONE, it -> it.with(id));
        lists.change(PERSON + e.owner(), at, () -> ActionIds.NONE, it -> it.with(id));
    }

    @EventHandler
    void on(ActionReassigned e, Recorded at) {
        String id = id(e.meeting(), e.action());
        items.change(id, at, ActionLine::unassigned, it -> it.ownedBy(e.to()));
        lists.change(PERSON + e.from(), at, () -> ActionIds.NONE, it -> it.without(id));
        lists.change(PERSON + e.to(), at, () -> ActionIds.NONE, it -> it.with(id));
    }

    @EventHandler
    void on(ActionDueMoved e, Recorded at) {
        items.change(id(e.meeting(), e.action()), at, ActionLine::unassigned, it -> it.due(e.to()));
    }

    @EventHandler
    void on(ActionCompleted e, Recorded at) {
        items.change(id(e.meeting(), e.action()), at, ActionLine::unassigned, it -> it.done(at.effective()));
    }

    /** What the people of a council took on. */
    @Operation(summary = "A council's action items", tags = "meetings")
    @GetMapping("/api/councils/{council}/actions")
    ActionList ofCouncil(@PathVariable CouncilId council) {
        return list(COUNCIL + council.value());
    }

    /** What a person took on, in all councils. */
    @Operation(summary = "A person's action items", tags = "meetings")
    @GetMapping("/api/people/{person}/actions")
    ActionList ofPerson(@PathVariable PersonId person) {
        return list(PERSON + person.value());
    }

    private ActionList list(String whose) {
        return ActionList.of(items.find(lists.find(whose).orElse(ActionIds.NONE).actions()));
    }

    private static String id(MeetingId meeting, ActionId action) {
        return meeting.value() + "/" + action.value();
    }
}
