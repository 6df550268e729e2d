package org.longtable.standalone.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.longtable.contract.ActionId;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.ideas.FeedbackScores;
import org.longtable.council.ideas.GiveFeedback;
import org.longtable.council.meetings.AddAgendaItem;
import org.longtable.council.meetings.AnswerInvitation;
import org.longtable.council.meetings.AssignAction;
import org.longtable.council.meetings.AttendanceEntry;
import org.longtable.council.meetings.CloseMeeting;
import org.longtable.council.meetings.CompleteAction;
import org.longtable.council.meetings.CorrectMinutes;
import org.longtable.council.meetings.OpenMeeting;
import org.longtable.council.meetings.ProvideAccommodation;
import org.longtable.council.meetings.PublishMeeting;
import org.longtable.council.meetings.RecordAttendance;
import org.longtable.council.meetings.RecordDecision;
import org.longtable.council.meetings.ScheduleMeeting;
import org.longtable.standalone.sample.SamplePeople.SamplePerson;

/** Generates a council's meetings and the claims for them for the sample year. */
final class SampleMeetingGenerator {

    /** The number of days before a meeting on which it is planned. */
    static final int PLANNED_DAYS = 28;

    /** The number of months with meetings. The last meeting is planned but has not taken place yet. */
    private static final int MONTHS = 14;

    private static final List<String> TOPICS = List.of(
            "What families told us this month",
            "First hour after arrival",
            "Words we use on the phone",
            "Going home without fear",
            "Signs and maps",
            "Food and sleep on the ward");

    private static final List<String> DECISIONS = List.of(
            "We try it in one place first and look again in a month",
            "A parent and a nurse present it to the unit together");
    private static final List<String> ACTIONS = List.of(
            "Ask the unit when a test could start",
            "Bring three families' words to the next meeting",
            "Send the notes to those who could not come");

    private final SampleCommandScript script;
    private final SamplePerson coordinator;
    private final List<SamplePerson> members;
    private final LocalDate opened;
    private final SampleClaimGenerator pay;

    SampleMeetingGenerator(
            SampleCommandScript script, SamplePerson coordinator, List<SamplePerson> members, LocalDate opened) {
        this.script = script;
        this.coordinator = coordinator;
        this.members = members;
        this.opened = opened;
        this.pay = new SampleClaimGenerator(script, coordinator);
    }

    void generate() {
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate first = opened.plusMonths(month).withDayOfMonth(1);
            meeting(month * 3, "Monthly meeting", monthly(opened, month), 18, 90);
            meeting(
                    month * 3 + 1,
                    "Working group: " + script.oneOf(TOPICS),
                    first.with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY)),
                    12,
                    60);
            if (month % 3 == 2) {
                meeting(
                        month * 3 + 2,
                        "Learning together: " + script.oneOf(TOPICS),
                        first.with(TemporalAdjusters.lastInMonth(DayOfWeek.SATURDAY)),
                        10,
                        120);
            }
        }
    }

    /** Holds a monthly meeting's identifier and date. */
    record MonthlyMeeting(MeetingId meeting, LocalDate day) {}

    /** Returns the first monthly meeting on or after a day, or empty when there is none. */
    static Optional<MonthlyMeeting> next(List<SamplePerson> members, LocalDate opened, LocalDate day) {
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> !monthly(opened, month).isBefore(day))
                .mapToObj(month -> new MonthlyMeeting(id(members, month * 3), monthly(opened, month)))
                .findFirst();
    }

    private static LocalDate monthly(LocalDate opened, int month) {
        return opened.plusMonths(month)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY))
                .plusDays(7);
    }

    private static MeetingId id(List<SamplePerson> members, int number) {
        return new MeetingId(members.get(0).person().value() + "-meeting-" + number);
    }

    private void meeting(int number, String title, LocalDate day, int hour, int minutes) {
        MeetingId meeting = id(members, number);
        Instant start = SampleCommandScript.at(day, hour, 0);
        plan(meeting, title, day, start, minutes);
        for (SamplePerson member : members) {
            answer(meeting, member, day);
        }
        hold(meeting, number, day, start, minutes);
    }

    private void plan(MeetingId meeting, String title, LocalDate day, Instant start, int minutes) {
        MeetingMode mode = script.oneOf(List.of(MeetingMode.values()));
        Instant planned = SampleCommandScript.at(day.minusDays(PLANNED_DAYS), 9, 0);
        coordinates(
                planned,
                meeting,
                new ScheduleMeeting(
                        meeting,
                        title,
                        start,
                        SampleCommandScript.ZONE.getId(),
                        minutes,
                        mode,
                        mode == MeetingMode.IN_PERSON || mode == MeetingMode.HYBRID ? "Room 204" : null,
                        mode == MeetingMode.VIDEO || mode == MeetingMode.HYBRID
                                ? "https://video.example.org/council"
                                : null,
                        mode == MeetingMode.PHONE ? "555-0100" : null,
                        List.of("en", "es")));
        for (int item = 1; item <= 5; item++) {
            coordinates(
                    planned.plusSeconds(60L * item),
                    meeting,
                    new AddAgendaItem(
                            meeting,
                            new AgendaItemId(meeting.value() + "-item-" + item),
                            script.oneOf(TOPICS),
                            10,
                            script.oneOf(members).person(),
                            AgendaItemKind.TOPIC,
                            null));
        }
        List<Invitee> invited = members.stream()
                .map(member ->
                        new Invitee(member.person(), member.family() ? AttendeeGroup.FAMILY : AttendeeGroup.STAFF))
                .toList();
        coordinates(planned.plusSeconds(600), meeting, new PublishMeeting(meeting, invited));
    }

    private void answer(MeetingId meeting, SamplePerson member, LocalDate day) {
        LocalDate answered = day.minusDays(script.between(3, 25));
        Set<AccommodationKind> needs = member.family() && script.chance(35)
                ? Set.of(script.oneOf(List.of(
                        AccommodationKind.CHILD_CARE,
                        AccommodationKind.RIDE,
                        AccommodationKind.FOOD,
                        AccommodationKind.INTERPRETER)))
                : Set.of();
        script.add(
                member.person(),
                member.family() ? Role.ADVISOR : Role.STAFF_PARTNER,
                SampleCommandScript.at(answered, 20, script.between(0, 59)),
                meeting,
                new AnswerInvitation(
                        meeting,
                        member.person(),
                        script.chance(80) ? InvitationAnswer.YES : InvitationAnswer.MAYBE,
                        needs,
                        needs.contains(AccommodationKind.INTERPRETER) ? "es" : null,
                        null));
        for (AccommodationKind need : needs) {
            coordinates(
                    SampleCommandScript.at(day.minusDays(2), 9, 0),
                    meeting,
                    new ProvideAccommodation(
                            meeting, member.person(), need, new Personal(member.person(), "Arranged for the meeting")));
        }
    }

    private void hold(MeetingId meeting, int number, LocalDate day, Instant start, int minutes) {
        coordinates(start, meeting, new OpenMeeting(meeting));
        List<AttendanceEntry> present = members.stream().map(this::attends).toList();
        coordinates(start.plusSeconds(600), meeting, new RecordAttendance(meeting, present));
        for (int decision = 0; decision < DECISIONS.size(); decision++) {
            coordinates(
                    start.plusSeconds(1800 + decision),
                    meeting,
                    new RecordDecision(
                            meeting,
                            new DecisionId(meeting.value() + "-decision-" + (decision + 1)),
                            DECISIONS.get(decision),
                            null));
        }
        for (int action = 0; action < ACTIONS.size(); action++) {
            follow(meeting, day, start, action);
        }
        Instant end = start.plusSeconds(60L * minutes);
        coordinates(
                end,
                meeting,
                new CloseMeeting(meeting, "We heard " + present.size() + " people. Families spoke first."));
        if (script.chance(15)) {
            coordinates(
                    SampleCommandScript.at(day.plusDays(2), 10, 0),
                    meeting,
                    new CorrectMinutes(meeting, "The first test starts on the ward, not in the clinic", "Misheard"));
        }
        for (AttendanceEntry attendee : present) {
            if (attendee.presence() != AttendanceStatus.ABSENT) {
                afterwards(meeting, number, attendee, day, minutes);
            }
        }
    }

    private AttendanceEntry attends(SamplePerson member) {
        AttendanceStatus presence = script.chance(82)
                ? script.oneOf(List.of(
                        AttendanceStatus.IN_PERSON,
                        AttendanceStatus.IN_PERSON,
                        AttendanceStatus.VIDEO,
                        AttendanceStatus.PHONE))
                : AttendanceStatus.ABSENT;
        return new AttendanceEntry(
                member.person(), presence, member.family() ? AttendeeGroup.FAMILY : AttendeeGroup.STAFF);
    }

    private void follow(MeetingId meeting, LocalDate day, Instant start, int number) {
        ActionId action = new ActionId(meeting.value() + "-action-" + (number + 1));
        coordinates(
                start.plusSeconds(2400L + number),
                meeting,
                new AssignAction(
                        meeting,
                        action,
                        ACTIONS.get(number),
                        script.oneOf(members).person(),
                        day.plusDays(21)));
        if (script.chance(95)) {
            coordinates(
                    SampleCommandScript.at(day.plusDays(script.between(3, 30)), 16, 0),
                    meeting,
                    new CompleteAction(meeting, action));
        }
    }

    private void afterwards(MeetingId meeting, int number, AttendanceEntry attendee, LocalDate day, int minutes) {
        SamplePerson member = members.stream()
                .filter(it -> it.person().equals(attendee.person()))
                .findFirst()
                .orElseThrow();
        if (script.chance(85)) {
            script.add(
                    member.person(),
                    member.family() ? Role.ADVISOR : Role.STAFF_PARTNER,
                    SampleCommandScript.at(day.plusDays(1), 8, script.between(0, 59)),
                    meeting,
                    GiveFeedback.named(
                            member.person(),
                            meeting,
                            new FeedbackScores(script.between(3, 5), script.between(3, 5), script.between(4, 5)),
                            null));
        }
        if (member.family()) {
            pay.claims(meeting, number, member, attendee.presence(), day, minutes);
        }
    }

    private void coordinates(Instant at, MeetingId meeting, Object command) {
        script.add(coordinator.person(), Role.COORDINATOR, at, meeting, command);
    }
}
