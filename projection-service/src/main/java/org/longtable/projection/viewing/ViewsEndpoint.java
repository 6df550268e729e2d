package org.longtable.projection.viewing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.longtable.projection.viewing.ViewStates.ViewState;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** For operators: how far each view is and what it has parked; build a view anew. */
@Component
@Endpoint(id = "views")
class ViewsEndpoint {

    private final ViewStates states;
    private final Rebuilds rebuilds;

    ViewsEndpoint(ViewStates states, Rebuilds rebuilds) {
        this.states = states;
        this.rebuilds = rebuilds;
    }

    /** What an operator may ask of a view. What was parked is retried by building the view anew, so both are the same. */
    enum Wish {
        REBUILD,
        RETRY
    }

    @ReadOperation
    Map<String, ViewState> all() {
        Map<String, ViewState> all = new LinkedHashMap<>();
        states.all().forEach(it -> all.put(it.view(), it));
        return all;
    }

    /** Builds a view anew from the ledger; the old documents answer until the new ones have caught up. */
    @WriteOperation
    ViewState ask(@Selector String name, Wish wish) {
        ViewName view = new ViewName(name);
        rebuilds.begin(view);
        return states.of(view);
    }
}
