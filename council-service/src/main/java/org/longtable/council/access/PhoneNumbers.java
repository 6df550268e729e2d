package org.longtable.council.access;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How a telephone number is compared and dialled: the same telephone, however it was typed. */
@Component
public class PhoneNumbers {

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    /**
     * Reads numbers as they are typed in a country.
     *
     * @param country where a number without a country's code is, ISO 3166-1 alpha-2
     */
    public PhoneNumbers(@Value("${longtable.text.country:US}") String country) {
        this.country = country;
    }

    /** Where a message to what somebody typed goes; empty when it is neither an email address nor a telephone's number. */
    public Optional<Reach> typed(String typed) {
        return EmailAddress.looksLikeOne(typed) ? Optional.of(Reach.email(typed)) : reached(typed);
    }

    /** Where a text message to a number as somebody typed it goes; empty when it is no telephone's number. */
    public Optional<Reach> reached(String typed) {
        // The library would dial letters ("1-800-FLOWERS"), and a note beside the number with them.
        if (typed.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers.parse(typed.strip(), country);
            // With its area code: what may be dialled next door only is no number to send to.
            return numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(new Reach(Reach.Channel.TEXT, numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
