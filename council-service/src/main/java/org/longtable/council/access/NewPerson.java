package org.longtable.council.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.longtable.council.web.SingleLine;

/**
 * Holds the name and contact data of a person to be added, as typed into a form.
 *
 * @param name the person's preferred name
 * @param email the email address by which the person is found again; optional
 * @param phone the phone number as given; optional
 * @param language the BCP 47 tag of the preferred language; English when omitted
 */
public record NewPerson(
        @NotBlank @SingleLine(max = 200) String name,
        @Nullable @Email @SingleLine(max = 254) String email,
        @Nullable @SingleLine(max = 50) String phone,
        @Nullable @SingleLine(max = 35) String language) {}
