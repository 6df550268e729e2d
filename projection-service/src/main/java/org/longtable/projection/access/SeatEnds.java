package org.longtable.projection.access;

import org.axonframework.eventhandling.EventHandler;
import org.longtable.admission.Sessions;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;

/**
 * Signs whoever lost a seat by somebody else's act out everywhere, as whoever is relieved of a role is. What the seat let them do ended with
 * the act itself; whoever gives up a seat themselves stays signed in.
 */
@View(name = "seat-ends")
class SeatEnds {

    private final Sessions sessions;

    SeatEnds(Sessions sessions) {
        this.sessions = sessions;
    }

    @EventHandler
    void on(AdvisorSteppedDown event, Recorded at) {
        signOut(event, at);
    }

    @EventHandler
    void on(AdvisorLapsed event, Recorded at) {
        signOut(event, at);
    }

    private void signOut(RosterEvent event, Recorded at) {
        if (!at.act().actor().equals(event.person())) {
            sessions.endBegunBefore(event.person(), at.at());
        }
    }
}
