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
 * Stores a council's seat targets and seat terms over time. It contains ids, days, and kinds of seats, and no names.
 *
 * @param zone IANA zone of the council
 * @param wanted seat targets with their start, in the order of recording
 * @param members members by advisor id
 */
public record SeatHistory(String zone, List<SeatTarget> wanted, Map<String, SeatMember> members) {

    /**
     * Stores the number of seats that a council wants from a time on.
     *
     * @param since effective time
     */
    public record SeatTarget(Instant since, int family, int staff) {}

    /**
     * Stores the first and last day of one term on a seat.
     *
     * @param from first day
     * @param until last day, or null for a current term
     * @param completed whether the term was completed
     */
    public record SeatTerm(LocalDate from, @Nullable LocalDate until, boolean completed) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /**
     * Stores a completed onboarding step and the days on which it is valid.
     *
     * @param from day of the completion
     * @param until last day on which it is valid, or null when it never expires
     */
    public record CompletedOnboardingStep(
            OnboardingStep step, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** Stores the seat terms and onboarding steps of one current, former, or prospective member. */
    public record SeatMember(
            PersonId person, @Nullable SeatKind seat, List<SeatTerm> stays, List<CompletedOnboardingStep> proofs) {

        boolean seated(SeatKind kind, LocalDate day) {
            return seat == kind && stays.stream().anyMatch(it -> it.covers(day));
        }

        /** Returns whether all onboarding steps that family seats require are valid on a day. */
        boolean ready(LocalDate day) {
            return OnboardingStep.requiredFor(SeatKind.FAMILY).stream()
                    .allMatch(step -> proofs.stream().anyMatch(it -> it.step() == step && it.covers(day)));
        }

        /** Returns whether a term was completed between two days and no other term was active on the second day. */
        boolean completedBetween(LocalDate after, LocalDate until) {
            return stays.stream()
                            .anyMatch(it -> it.completed()
                                    && it.until() != null
                                    && !it.until().isBefore(after)
                                    && !it.until().isAfter(until))
                    && stays.stream().noneMatch(it -> it.covers(until));
        }

        SeatMember startTerm(SeatKind kind, LocalDate from) {
            return new SeatMember(person, kind, append(stays, new SeatTerm(from, null, false)), proofs);
        }

        SeatMember endTerm(LocalDate last, boolean completed) {
            List<SeatTerm> ended = stays.stream()
                    .map(it -> it.until() == null ? new SeatTerm(it.from(), last, completed) : it)
                    .toList();
            return new SeatMember(person, seat, ended, proofs);
        }

        SeatMember withCompletedStep(CompletedOnboardingStep proof) {
            return new SeatMember(person, seat, stays, append(proofs, proof));
        }

        private static <T> List<T> append(List<T> list, T last) {
            List<T> longer = new ArrayList<>(list);
            longer.add(last);
            return longer;
        }
    }

    static SeatHistory none() {
        return new SeatHistory("Z", List.of(), Map.of());
    }

    SeatHistory in(String newZone) {
        return new SeatHistory(newZone, wanted, members);
    }

    SeatHistory wants(SeatTarget now) {
        return new SeatHistory(zone, SeatMember.append(wanted, now), members);
    }

    /** Ends all terms and sets the seat targets to zero, because the council was closed. */
    SeatHistory closed(Instant when) {
        LocalDate last = LocalDate.ofInstant(when, ZoneId.of(zone));
        Map<String, SeatMember> left = new LinkedHashMap<>();
        members.forEach((advisor, member) -> left.put(advisor, member.endTerm(last, true)));
        return new SeatHistory(zone, wanted, left).wants(new SeatTarget(when, 0, 0));
    }

    SeatHistory member(String advisor, SeatMember changed) {
        return new SeatHistory(zone, wanted, MapsById.with(members, advisor, changed));
    }

    SeatMember member(String advisor, PersonId person) {
        return members.getOrDefault(advisor, new SeatMember(person, null, List.of(), List.of()));
    }

    long seated(SeatKind kind, LocalDate day) {
        return count(it -> it.seated(kind, day));
    }

    long count(Predicate<SeatMember> which) {
        return members.values().stream().filter(which).count();
    }

    /** Returns the number of seats of both kinds that were wanted at a time; 0 before the council was opened. */
    long wantedAt(Instant time) {
        return wanted.stream()
                .filter(it -> !it.since().isAfter(time))
                .max(Comparator.comparing(SeatTarget::since))
                .map(it -> (long) it.family() + it.staff())
                .orElse(0L);
    }

    /** Returns true when a person has or had a staff seat of the council. */
    boolean isStaff(PersonId person) {
        return count(it -> it.person().equals(person) && it.seat() == SeatKind.STAFF) > 0;
    }
}
