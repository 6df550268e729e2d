package org.longtable.council.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be added, as typed into a form.
 *
 * @param name how the person wishes to be called
 * @param email address by which the person is known again; optional
 * @param phone as given; optional
 * @param language BCP 47 tag of the preferred language; English when left out
 */
public record Newcomer(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Size(max = 35) String language) {}
