package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.SeatKind;

/**
 * A council's seats and who sat on them when. It holds ids, days and kinds of seats, no names.
 *
 * @param zone IANA zone of the council
 * @param wanted how many seats were wanted since when, in the order of their recording
 * @param members by advisor id
 */
public record Seats(String zone, List<Wanted> wanted, Map<String, Member> members) {

    /**
     * Seats wanted from a time on.
     *
     * @param since when it took effect
     */
    public record Wanted(Instant since, int family, int staff) {}

    /**
     * A time on a seat.
     *
     * @param from its first day
     * @param until its last day, or null while it goes on
     * @param completed whether it ended because the term had been served
     */
    public record Stay(LocalDate from, @Nullable LocalDate until, boolean completed) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /**
     * A step of onboarding that counts for a while.
     *
     * @param from the day it was completed
     * @param until the last day on which it counts, or null when it never expires
     */
    public record Proof(
            OnboardingStep step, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** Somebody who has, had or may get a seat. */
    public record Member(PersonId person, @Nullable SeatKind seat, List<Stay> stays, List<Proof> proofs) {

        boolean seated(SeatKind kind, LocalDate day) {
            return seat == kind && stays.stream().anyMatch(it -> it.covers(day));
        }

        /** Whether an advisor has all that is asked of families, and all of it counts on a day. */
        boolean ready(LocalDate day) {
            return OnboardingStep.askedOf(SeatKind.FAMILY).stream()
                    .allMatch(step -> proofs.stream().anyMatch(it -> it.step() == step && it.covers(day)));
        }

        /** Whether a term was served to its end after a day and no later than another, and no new one begun since. */
        boolean completedBetween(LocalDate after, LocalDate until) {
            return stays.stream()
                            .anyMatch(it -> it.completed()
                                    && it.until() != null
                                    && !it.until().isBefore(after)
                                    && !it.until().isAfter(until))
                    && stays.stream().noneMatch(it -> it.covers(until));
        }

        Member sits(SeatKind kind, LocalDate from) {
            return new Member(person, kind, append(stays, new Stay(from, null, false)), proofs);
        }

        Member leaves(LocalDate last, boolean completed) {
            List<Stay> ended = stays.stream()
                    .map(it -> it.until() == null ? new Stay(it.from(), last, completed) : it)
                    .toList();
            return new Member(person, seat, ended, proofs);
        }

        Member proves(Proof proof) {
            return new Member(person, seat, stays, append(proofs, proof));
        }

        private static <T> List<T> append(List<T> list, T last) {
            List<T> longer = new ArrayList<>(list);
            longer.add(last);
            return longer;
        }
    }

    static Seats none() {
        return new Seats("Z", List.of(), Map.of());
    }

    Seats in(String newZone) {
        return new Seats(newZone, wanted, members);
    }

    Seats wants(Wanted now) {
        return new Seats(zone, Member.append(wanted, now), members);
    }

    /** The council ended its work: nobody sits on it any more, no seat is wanted. */
    Seats closed(Instant when) {
        LocalDate last = LocalDate.ofInstant(when, ZoneId.of(zone));
        Map<String, Member> left = new LinkedHashMap<>();
        members.forEach((advisor, member) -> left.put(advisor, member.leaves(last, true)));
        return new Seats(zone, wanted, left).wants(new Wanted(when, 0, 0));
    }

    Seats member(String advisor, Member changed) {
        return new Seats(zone, wanted, ById.with(members, advisor, changed));
    }

    Member member(String advisor, PersonId person) {
        return members.getOrDefault(advisor, new Member(person, null, List.of(), List.of()));
    }

    long seated(SeatKind kind, LocalDate day) {
        return count(it -> it.seated(kind, day));
    }

    long count(Predicate<Member> which) {
        return members.values().stream().filter(which).count();
    }

    /** Seats wanted at a time, of both kinds; 0 before the council was opened. */
    long wantedAt(Instant time) {
        return wanted.stream()
                .filter(it -> !it.since().isAfter(time))
                .max(Comparator.comparing(Wanted::since))
                .map(it -> (long) it.family() + it.staff())
                .orElse(0L);
    }

    /** Whether a person has or had a staff seat of this council. */
    boolean staff(PersonId person) {
        return count(it -> it.person().equals(person) && it.seat() == SeatKind.STAFF) > 0;
    }
}
