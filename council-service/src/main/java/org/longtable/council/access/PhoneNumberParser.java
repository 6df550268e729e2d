package org.longtable.council.access;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Parses phone numbers into E.164 form so that two spellings of one number compare as equal. */
@Component
public class PhoneNumberParser {

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    /**
     * Creates a parser that reads numbers as typed in a country.
     *
     * @param country the ISO 3166-1 alpha-2 code of the country for numbers without a country code
     */
    public PhoneNumberParser(@Value("${longtable.text.country:US}") String country) {
        this.country = country;
    }

    /** Parses an email address or a phone number, and returns empty when the text is neither. */
    public Optional<ContactPoint> parseContactPoint(String typed) {
        return EmailAddress.isPlausible(typed) ? Optional.of(ContactPoint.email(typed)) : parsePhoneNumber(typed);
    }

    /** Parses a phone number, and returns empty when the text is not one. */
    public Optional<ContactPoint> parsePhoneNumber(String typed) {
        // The library would convert letters to digits ("1-800-FLOWERS"), including those of a note beside the number.
        if (typed.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers.parse(typed.strip(), country);
            // The number must include the area code, because messages cannot be sent to a local number.
            return numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(
                            new ContactPoint(ContactPoint.Medium.TEXT, numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
