package org.longtable.council.importing.parsing;

import static org.longtable.council.importing.parsing.SheetColumn.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.longtable.contract.input.InputFault;
import org.longtable.contract.input.TextPolicy;

/** Builds a typed row of each kind from its cells. */
final class RowParser {

    private static final Set<String> NOBODY = Set.of("anonymous", "anonimo", "anonima");

    private final DateParser dates;

    RowParser(LocalDate today) {
        this.dates = new DateParser(today);
    }

    Optional<RosterRow> member(RowCellReader cells) {
        ParseResult<String> council = cells.requiredText(COUNCIL);
        ParseResult<String> first = cells.optionalText(FIRST_NAME);
        ParseResult<String> last = cells.optionalText(LAST_NAME);
        if (first instanceof ParseResult.Blank && last instanceof ParseResult.Blank) {
            cells.addError(FIRST_NAME, ValidationErrorCode.MISSING);
        }
        if (TextPolicy.length(first.valueOrDefault("") + " " + last.valueOrDefault("")) > SheetColumn.LONGEST_LINE) {
            cells.addError(LAST_NAME, ValidationErrorCode.TOO_LONG);
        }
        ParseResult<String> email = cells.required(EMAIL, EmailParser::read);
        ParseResult<String> relationship = cells.optionalText(RELATIONSHIP);
        ParseResult<String> language = cells.optionalText(PREFERRED_LANGUAGE);
        ParseResult<LocalDate> joined = cells.optional(JOINED, dates::read);
        ParseResult<LocalDate> training = cells.optional(HIPAA_TRAINING, dates::read);
        ParseResult<String> phone = cells.optionalText(PHONE);
        ParseResult<SheetMemberStatus> status = cells.optional(STATUS, EnumParsers.MEMBER_STATUS::read);
        return cells.buildIfValid(() -> new RosterRow(
                council.value(),
                first.valueOrDefault(""),
                last.valueOrDefault(""),
                email.value(),
                relationship.orNull(),
                language.orNull(),
                joined.orNull(),
                training.orNull(),
                phone.orNull(),
                status.valueOrDefault(SheetMemberStatus.ACTIVE)));
    }

    Optional<MeetingSheetRow> meeting(RowCellReader cells) {
        var council = cells.requiredText(COUNCIL);
        var title = cells.requiredText(TITLE);
        var date = cells.required(DATE, dates::read);
        var start = cells.required(START, TimeOfDayParser::read);
        var length = cells.required(MINUTES, DurationParser::read);
        var mode = cells.required(HOW, EnumParsers.MEETING_MODE::read);
        var zone = cells.required(TIME_ZONE, TimeZoneParser::read);
        return cells.buildIfValid(() -> new MeetingSheetRow(
                council.value(),
                title.value(),
                date.value(),
                start.value(),
                length.value(),
                mode.value(),
                zone.value()));
    }

    Optional<AttendanceRow> attendance(RowCellReader cells) {
        var council = cells.requiredText(COUNCIL);
        var date = cells.required(MEETING_DATE, dates::read);
        var email = cells.required(EMAIL, EmailParser::read);
        var attended = cells.required(ATTENDED, EnumParsers.ATTENDED::read);
        return cells.buildIfValid(
                () -> new AttendanceRow(council.value(), date.value(), email.value(), attended.value()));
    }

    Optional<CompensationRow> compensation(RowCellReader cells) {
        var council = cells.requiredText(COUNCIL);
        var email = cells.required(EMAIL, EmailParser::read);
        var date = cells.required(DATE, dates::read);
        var category = cells.required(WHAT_FOR, EnumParsers.CATEGORY::read);
        var quantity = cells.optional(QUANTITY, QuantityParser::read);
        var cents = cells.required(AMOUNT, MoneyParser::read);
        var status = cells.required(STATUS, EnumParsers.CLAIM_STATUS::read);
        var paidBy = cells.optional(PAID_BY, EnumParsers.PAYMENT_METHOD::read);
        return cells.buildIfValid(() -> new CompensationRow(
                council.value(),
                email.value(),
                date.value(),
                category.value(),
                quantity.orNull(),
                cents.value(),
                status.value(),
                paidBy.orNull()));
    }

    Optional<IdeaRow> idea(RowCellReader cells) {
        var council = cells.requiredText(COUNCIL);
        var from = cells.optional(FROM, RowParser::author);
        var date = cells.required(DATE, dates::read);
        var idea = cells.requiredLines(IDEA);
        titleFault(idea.valueOrDefault("")).ifPresent(fault -> cells.addError(IDEA, ValidationErrorCode.of(fault)));
        var stage = cells.required(WHERE_IT_STANDS, EnumParsers.IDEA_STAGE::read);
        var answer = cells.optionalLines(ANSWER);
        return cells.buildIfValid(() -> new IdeaRow(
                council.value(), from.orNull(), date.value(), idea.value(), stage.value(), answer.orNull()));
    }

    /** Checks the first line, which becomes the title of the idea. */
    private static Optional<InputFault> titleFault(String idea) {
        return idea.lines().findFirst().flatMap(TextPolicy.SINGLE_LINE::fault);
    }

    private static ParseResult<String> author(String text) {
        return NOBODY.contains(TextNormalizer.comparisonKey(text)) ? ParseResult.blank() : EmailParser.read(text);
    }
}
