package org.longtable.council.importing.reading;

import static org.longtable.council.importing.reading.Column.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.longtable.contract.input.InputFault;
import org.longtable.contract.input.TextPolicy;

/** How a row of each kind is put together from its cells. */
final class RowReading {

    private static final Set<String> NOBODY = Set.of("anonymous", "anonimo", "anonima");

    private final DateText dates;

    RowReading(LocalDate today) {
        this.dates = new DateText(today);
    }

    Optional<RosterRow> member(RowCells cells) {
        Parsed<String> council = cells.requiredText(COUNCIL);
        Parsed<String> first = cells.optionalText(FIRST_NAME);
        Parsed<String> last = cells.optionalText(LAST_NAME);
        if (first instanceof Parsed.Blank && last instanceof Parsed.Blank) {
            cells.complain(FIRST_NAME, Reason.MISSING);
        }
        if (TextPolicy.length(first.orWhenBlank("") + " " + last.orWhenBlank("")) > Column.LONGEST_LINE) {
            cells.complain(LAST_NAME, Reason.TOO_LONG);
        }
        Parsed<String> email = cells.required(EMAIL, EmailText::read);
        Parsed<String> relationship = cells.optionalText(RELATIONSHIP);
        Parsed<String> language = cells.optionalText(PREFERRED_LANGUAGE);
        Parsed<LocalDate> joined = cells.optional(JOINED, dates::read);
        Parsed<LocalDate> training = cells.optional(HIPAA_TRAINING, dates::read);
        Parsed<String> phone = cells.optionalText(PHONE);
        Parsed<MemberStatus> status = cells.optional(STATUS, Choices.MEMBER_STATUS::read);
        return cells.whenSound(() -> new RosterRow(
                council.value(),
                first.orWhenBlank(""),
                last.orWhenBlank(""),
                email.value(),
                relationship.orNull(),
                language.orNull(),
                joined.orNull(),
                training.orNull(),
                phone.orNull(),
                status.orWhenBlank(MemberStatus.ACTIVE)));
    }

    Optional<MeetingRow> meeting(RowCells cells) {
        var council = cells.requiredText(COUNCIL);
        var title = cells.requiredText(TITLE);
        var date = cells.required(DATE, dates::read);
        var start = cells.required(START, TimeText::read);
        var length = cells.required(MINUTES, LengthText::read);
        var mode = cells.required(HOW, Choices.MEETING_MODE::read);
        var zone = cells.required(TIME_ZONE, ZoneText::read);
        return cells.whenSound(() -> new MeetingRow(
                council.value(),
                title.value(),
                date.value(),
                start.value(),
                length.value(),
                mode.value(),
                zone.value()));
    }

    Optional<AttendanceRow> attendance(RowCells cells) {
        var council = cells.requiredText(COUNCIL);
        var date = cells.required(MEETING_DATE, dates::read);
        var email = cells.required(EMAIL, EmailText::read);
        var attended = cells.required(ATTENDED, Choices.ATTENDED::read);
        return cells.whenSound(() -> new AttendanceRow(council.value(), date.value(), email.value(), attended.value()));
    }

    Optional<CompensationRow> compensation(RowCells cells) {
        var council = cells.requiredText(COUNCIL);
        var email = cells.required(EMAIL, EmailText::read);
        var date = cells.required(DATE, dates::read);
        var category = cells.required(WHAT_FOR, Choices.CATEGORY::read);
        var quantity = cells.optional(QUANTITY, QuantityText::read);
        var cents = cells.required(AMOUNT, MoneyText::read);
        var status = cells.required(STATUS, Choices.CLAIM_STATUS::read);
        var paidBy = cells.optional(PAID_BY, Choices.PAYMENT_METHOD::read);
        return cells.whenSound(() -> new CompensationRow(
                council.value(),
                email.value(),
                date.value(),
                category.value(),
                quantity.orNull(),
                cents.value(),
                status.value(),
                paidBy.orNull()));
    }

    Optional<IdeaRow> idea(RowCells cells) {
        var council = cells.requiredText(COUNCIL);
        var from = cells.optional(FROM, RowReading::author);
        var date = cells.required(DATE, dates::read);
        var idea = cells.requiredLines(IDEA);
        titleFault(idea.orWhenBlank("")).ifPresent(fault -> cells.complain(IDEA, Reason.of(fault)));
        var stage = cells.required(WHERE_IT_STANDS, Choices.IDEA_STAGE::read);
        var answer = cells.optionalLines(ANSWER);
        return cells.whenSound(() -> new IdeaRow(
                council.value(), from.orNull(), date.value(), idea.value(), stage.value(), answer.orNull()));
    }

    /** The first line becomes the title of the idea. */
    private static Optional<InputFault> titleFault(String idea) {
        return idea.lines().findFirst().flatMap(TextPolicy.SINGLE_LINE::fault);
    }

    private static Parsed<String> author(String text) {
        return NOBODY.contains(Words.key(text)) ? Parsed.blank() : EmailText.read(text);
    }
}
