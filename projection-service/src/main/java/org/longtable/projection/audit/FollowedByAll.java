package org.longtable.projection.audit;

import java.util.List;
import java.util.Set;
import org.longtable.contract.Role;

/** What everybody at the table may follow; pay, onboarding and who said no to a seat are for those who run the council or audit it. */
final class FollowedByAll {

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

    private FollowedByAll() {}

    /** Whether everything may be told in a role, of the whole organization as well. */
    static boolean readsAll(Role role) {
        return READ_ALL.contains(role);
    }

    /**
     * Of the kinds of event that are asked for, those that may be told in a role.
     *
     * @param asked empty when every kind is asked for
     * @return empty only when every kind may be told
     */
    static List<String> of(Role role, List<String> asked) {
        if (readsAll(role)) {
            return asked;
        }
        List<String> told = KINDS.stream()
                .filter(kind -> asked.isEmpty() || asked.contains(kind))
                .toList();
        return told.isEmpty() ? List.of("nothing") : told;
    }
}
