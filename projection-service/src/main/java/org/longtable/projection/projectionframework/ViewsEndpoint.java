package org.longtable.projection.projectionframework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.longtable.projection.projectionframework.ViewStates.ViewState;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** Lets operators read each view's position and number of parked events, and rebuild a view. */
@Component
@Endpoint(id = "views")
class ViewsEndpoint {

    private final ViewStates states;
    private final ViewRebuilder rebuilds;

    ViewsEndpoint(ViewStates states, ViewRebuilder rebuilds) {
        this.states = states;
        this.rebuilds = rebuilds;
    }

    /** Lists the actions that an operator can request for a view. Both rebuild the view, because a rebuild retries the parked events. */
    enum ViewAction {
        REBUILD,
        RETRY
    }

    @ReadOperation
    Map<String, ViewState> all() {
        Map<String, ViewState> all = new LinkedHashMap<>();
        states.all().forEach(it -> all.put(it.view(), it));
        return all;
    }

    /** Rebuilds a view from the ledger, which retries its parked events. */
    @WriteOperation
    ViewState perform(@Selector String name, ViewAction wish) {
        ViewName view = new ViewName(name);
        rebuilds.begin(view);
        return states.of(view);
    }
}
