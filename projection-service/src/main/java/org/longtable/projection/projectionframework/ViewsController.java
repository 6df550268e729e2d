package org.longtable.projection.projectionframework;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.projection.projectionframework.ViewStates.ViewState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators the state of the views and their parked events, and rebuilds a view on request. */
@RestController
class ViewsController {

    private final ViewStates states;
    private final ViewProcessorConfiguration processors;
    private final ViewRebuilder rebuilds;

    ViewsController(ViewStates states, ViewProcessorConfiguration processors, ViewRebuilder rebuilds) {
        this.states = states;
        this.processors = processors;
        this.rebuilds = rebuilds;
    }

    /**
     * Describes parked events of one stream.
     *
     * @param view name of the view
     * @param type type of the first event, for example {@code ideas.idea-submitted}
     * @param position position of the first event
     * @param events number of parked events, including later ones of the same stream
     * @param since time at which the first event was parked
     * @param cause kind of failure, for operators
     */
    record ParkedEvent(String view, String type, long position, long events, Instant since, String cause) {}

    /** Contains the state of all views, and the parked events of the user's organization. */
    record ViewsReport(List<ViewState> views, List<ParkedEvent> parked) {}

    @Operation(summary = "Get the state of the views and their parked events", tags = "system")
    @GetMapping("/api/organizations/{organization}/views")
    ViewsReport views(@PathVariable OrganizationId organization) {
        List<ParkedEvent> parked = new ArrayList<>();
        for (ViewName view : processors.names()) {
            for (ParkedStream it : states.parked(view).streams()) {
                if (isTheirs(it.organization(), organization)) {
                    parked.add(
                            new ParkedEvent(view.value(), it.type(), it.first(), it.events(), it.since(), it.cause()));
                }
            }
        }
        parked.sort(Comparator.comparing(ParkedEvent::view).thenComparing(ParkedEvent::position));
        return new ViewsReport(states.all(), parked);
    }

    @Operation(
            summary = "Rebuild a view and retry its parked events",
            description = "The old documents answer queries until the new ones have caught up. A repeated request has"
                    + " no effect while the rebuild runs.",
            tags = "system")
    @PostMapping("/api/organizations/{organization}/views/{view}/rebuild")
    ViewState rebuild(@PathVariable OrganizationId organization, @PathVariable String view) {
        ViewName name = new ViewName(view);
        rebuilds.begin(name);
        return states.of(name);
    }

    private static boolean isTheirs(@Nullable String whose, OrganizationId organization) {
        return whose == null || whose.equals(organization.value());
    }
}
