package org.longtable.contract.ideas;

import java.util.Optional;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;

/** The status of an idea. */
public enum IdeaStatus {
    /** The idea was received, and its review has not begun. */
    HEARD,
    /** The council is reviewing the idea. */
    WEIGHING,
    /** The idea was accepted and is being carried out. */
    IN_PROGRESS,
    /** The idea was carried out and something has changed. */
    CHANGED,
    /** The idea will not be carried out, and the author is told why. */
    DECLINED,
    /** The author withdrew the idea. */
    WITHDRAWN;

    /** Returns whether the council still has to decide. */
    public boolean isUndecided() {
        return this == HEARD || this == WEIGHING;
    }

    /** Returns whether the idea is finished. */
    public boolean isFinal() {
        return this == CHANGED || this == DECLINED || this == WITHDRAWN;
    }

    /** Returns the status that an event sets, or empty when the status does not change. */
    public static Optional<IdeaStatus> afterEvent(IdeaEvent event) {
        return switch (event) {
            case IdeaSubmitted e -> Optional.of(HEARD);
            case IdeaWeighed e -> Optional.of(WEIGHING);
            case IdeaReopened e -> Optional.of(WEIGHING);
            case IdeaAccepted e -> Optional.of(IN_PROGRESS);
            case IdeaDeclined e -> Optional.of(DECLINED);
            case ChangeRecorded e -> Optional.of(CHANGED);
            case IdeaWithdrawn e -> Optional.of(WITHDRAWN);
            case IdeaCarriedOver e -> Optional.of(e.station());
            case IdeaAcknowledged e -> Optional.empty();
            case IdeaPutOnAgenda e -> Optional.empty();
            case IdeaHandedOver e -> Optional.empty();
            case TestOfChangeStarted e -> Optional.empty();
            case TestOfChangeStudied e -> Optional.empty();
            case AuthorAnswered e -> Optional.empty();
        };
    }
}
