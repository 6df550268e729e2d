package org.longtable.projection.meetings;

import java.util.List;
import java.util.function.Predicate;
import org.longtable.contract.meetings.Side;

/**
 * How many were expected and how many came, advisors apart (figure 3 of leadership). Expected is who was invited, or came
 * without.
 */
record Turnout(int familyExpected, int familyCame, int staffExpected, int staffCame) {

    static Turnout of(List<Guest> guests) {
        return new Turnout(
                count(guests, Side.FAMILY, it -> true),
                count(guests, Side.FAMILY, Guest::came),
                count(guests, Side.STAFF, it -> true),
                count(guests, Side.STAFF, Guest::came));
    }

    private static int count(List<Guest> guests, Side side, Predicate<Guest> which) {
        return (int)
                guests.stream().filter(it -> it.side() == side).filter(which).count();
    }
}
