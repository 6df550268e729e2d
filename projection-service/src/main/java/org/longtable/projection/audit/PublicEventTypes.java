package org.longtable.projection.audit;

import java.util.List;
import java.util.Set;
import org.longtable.contract.Role;

/**
 * Lists the kinds of events that every council member may read. Pay, onboarding, and declined seats are limited to
 * coordinators, administrators, and leaders.
 */
final class PublicEventTypes {

    private static final Set<Role> READ_ALL = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADER);

    private static final List<String> KINDS = List.of(
            "idea-submitted",
            "idea-accepted",
            "test-of-change-started",
            "change-recorded",
            "meeting-published",
            "meeting-moved",
            "meeting-cancelled",
            "meeting-opened",
            "decision-recorded",
            "advisor-joined",
            "advisor-returned",
            "opportunity-listed",
            "champion-named",
            "charter-adopted");

    private PublicEventTypes() {}

    /** Returns true when a role may read every kind of event of the whole organization. */
    static boolean canReadEveryKind(Role role) {
        return READ_ALL.contains(role);
    }

    /**
     * Returns the requested event kinds that a role may read.
     *
     * @param asked requested kinds; empty for all kinds
     * @return readable kinds; empty only when every kind is readable
     */
    static List<String> readableKinds(Role role, List<String> asked) {
        if (canReadEveryKind(role)) {
            return asked;
        }
        List<String> told = KINDS.stream()
                .filter(kind -> asked.isEmpty() || asked.contains(kind))
                .toList();
        return told.isEmpty() ? List.of("nothing") : told;
    }
}
