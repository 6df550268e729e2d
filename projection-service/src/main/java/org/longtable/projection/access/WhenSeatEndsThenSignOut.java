package org.longtable.projection.access;

import org.axonframework.eventhandling.EventHandler;
import org.longtable.admission.SessionStore;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;

/**
 * Signs a member out of all sessions when someone else ends their seat. The rights of the seat end with the event
 * itself. A member who gives up the seat stays signed in.
 */
@View(name = "seat-ends")
class WhenSeatEndsThenSignOut {

    private final SessionStore sessions;

    WhenSeatEndsThenSignOut(SessionStore sessions) {
        this.sessions = sessions;
    }

    @EventHandler
    void on(AdvisorSteppedDown event, EventEnvelope at) {
        signOut(event, at);
    }

    @EventHandler
    void on(AdvisorLapsed event, EventEnvelope at) {
        signOut(event, at);
    }

    private void signOut(RosterEvent event, EventEnvelope at) {
        if (!at.act().actor().equals(event.person())) {
            sessions.endStartedBefore(event.person(), at.at());
        }
    }
}
