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
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the open and completed action items of a council or of a person. */
@View(name = "action-items", order = View.SequencingKey.ORGANIZATION)
class ActionItemsView {

    private static final int DONE_SHOWN = 50;
    private static final String COUNCIL = "council/";
    private static final String PERSON = "person/";

    /** Lists the ids of the action items of a council or of a person. */
    record ActionItemIds(List<String> actions) {

        static final ActionItemIds NONE = new ActionItemIds(List.of());

        ActionItemIds with(String action) {
            return new ActionItemIds(Stream.concat(without(action).actions.stream(), Stream.of(action))
                    .toList());
        }

        ActionItemIds without(String action) {
            return new ActionItemIds(
                    actions.stream().filter(it -> !it.equals(action)).toList());
        }
    }

    /** Lists open action items by due date and up to 50 completed ones, newest first. */
    record ActionItemList(List<ActionItem> open, List<ActionItem> done) {

        static ActionItemList of(List<ActionItem> all) {
            Comparator<ActionItem> latest =
                    Comparator.comparing(it -> Objects.requireNonNullElse(it.doneAt(), Instant.MIN));
            return new ActionItemList(
                    all.stream()
                            .filter(it -> it.doneAt() == null)
                            .sorted(Comparator.comparing(ActionItem::due))
                            .toList(),
                    all.stream()
                            .filter(it -> it.doneAt() != null)
                            .sorted(latest.reversed())
                            .limit(DONE_SHOWN)
                            .toList());
        }
    }

    private final DocumentStore<ActionItemIds> lists;
    private final DocumentStore<ActionItem> items;

    ActionItemsView(ViewRegistry views) {
        lists = views.documents(ActionItemsView.class, "lists", ActionItemIds.class);
        items = views.documents(ActionItemsView.class, "items", ActionItem.class);
    }

    @EventHandler
    void on(ActionAssigned e, EventEnvelope at) {
        String id = id(e.meeting(), e.action());
        items.replace(id, at, ActionItem.of(e, at));
        lists.change(COUNCIL + at.council(), at, () -> ActionItemIds.NONE, it -> it.with(id));
        lists.change(PERSON + e.owner(), at, () -> ActionItemIds.NONE, it -> it.with(id));
    }

    @EventHandler
    void on(ActionReassigned e, EventEnvelope at) {
        String id = id(e.meeting(), e.action());
        items.change(id, at, ActionItem::missing, it -> it.withOwner(e.to()));
        lists.change(PERSON + e.from(), at, () -> ActionItemIds.NONE, it -> it.without(id));
        lists.change(PERSON + e.to(), at, () -> ActionItemIds.NONE, it -> it.with(id));
    }

    @EventHandler
    void on(ActionDueMoved e, EventEnvelope at) {
        items.change(id(e.meeting(), e.action()), at, ActionItem::missing, it -> it.due(e.to()));
    }

    @EventHandler
    void on(ActionCompleted e, EventEnvelope at) {
        items.change(id(e.meeting(), e.action()), at, ActionItem::missing, it -> it.done(at.effective()));
    }

    /** Returns the action items of a council. */
    @Operation(summary = "List a council's action items", tags = "meetings")
    @GetMapping("/api/councils/{council}/actions")
    ActionItemList ofCouncil(@PathVariable CouncilId council) {
        return list(COUNCIL + council.value());
    }

    /** Returns a person's action items in all councils. */
    @Operation(summary = "List a person's action items", tags = "meetings")
    @GetMapping("/api/people/{person}/actions")
    ActionItemList ofPerson(@PathVariable PersonId person) {
        return list(PERSON + person.value());
    }

    private ActionItemList list(String whose) {
        return ActionItemList.of(
                items.find(lists.find(whose).orElse(ActionItemIds.NONE).actions()));
    }

    private static String id(MeetingId meeting, ActionId action) {
        return meeting.value() + "/" + action.value();
    }
}
