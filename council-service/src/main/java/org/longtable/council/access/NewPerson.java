package org.longtable.council.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.longtable.council.web.SingleLine;

/**
 * Holds the name and contact data of a person to be added, as typed into a form.
 *
 * @param name how the person wishes to be called
 * @param email address by which the person is known again; optional
 * @param phone as given; optional
 * @param language BCP 47 tag of the preferred language; English when left out
 */
public record NewPerson(
        @NotBlank @SingleLine(max = 200) String name,
        @Nullable @Email @SingleLine(max = 254) String email,
        @Nullable @SingleLine(max = 50) String phone,
        @Nullable @SingleLine(max = 35) String language) {}
