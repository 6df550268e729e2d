package org.longtable.council.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private final PhoneNumberParser numbers = new PhoneNumberParser("US");

    @ParameterizedTest
    @CsvSource({
        "617-555-0134, +16175550134",
        "(617) 555 0134, +16175550134",
        "1.617.555.0134, +16175550134",
        "' +1 617 555 0134 ', +16175550134",
        "+52 55 1234 5678, +525512345678"
    })
    void however_it_is_typed_it_is_the_same_telephone(String typed, String number) {
        assertThat(numbers.parseContactPoint(typed)).contains(new ContactPoint(ContactPoint.Medium.TEXT, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana@Example.org", " ana@example.org\u00a0"})
    void what_has_an_at_sign_is_an_email_address(String typed) {
        assertThat(numbers.parseContactPoint(typed))
                .contains(new ContactPoint(ContactPoint.Medium.EMAIL, "ana@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "555",
                "555-0101",
                "ext. 555-0101",
                "12345678901234567890",
                "ana@",
                "a b@c d",
                "@",
                "\u0000"
            })
    void what_is_neither_reaches_nobody(String typed) {
        assertThat(numbers.parseContactPoint(typed)).isEmpty();
    }
}
