import i18next from "i18next";
import * as z from "zod/mini";

/** Words that must be there, at most `max` characters; sent without spaces around them. */
export function words(max: number) {
  return z
    .string()
    .check(
      z.trim(),
      z.minLength(1, { error: () => i18next.t("form.required") }),
      z.maxLength(max, { error: () => i18next.t("form.tooLong", { count: max }) }),
    );
}

/** Words that may be left out; sent as null when they are. */
export function optionalWords(max: number) {
  return z.pipe(
    z
      .string()
      .check(
        z.trim(),
        z.maxLength(max, { error: () => i18next.t("form.tooLong", { count: max }) }),
      ),
    z.transform((text) => text || null),
  );
}

/** An email address as far as a form can tell: whether it exists, the mail says. */
export function emailAddress() {
  return z
    .string()
    .check(
      z.trim(),
      z.maxLength(254, { error: () => i18next.t("form.tooLong", { count: 254 }) }),
      z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: () => i18next.t("form.email") }),
    );
}

/** One of several: the empty choice a select begins with is not one. */
export function choice() {
  return z.string().check(z.minLength(1, { error: () => i18next.t("form.choose") }));
}

/** A whole number as a field holds it, in a closed range. */
export function wholeNumber(min: number, max: number) {
  return z.pipe(
    z.string().check(
      z.trim(),
      z.refine((text) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max, {
        error: () => i18next.t("form.range", { min, max }),
      }),
    ),
    z.transform(Number),
  );
}

/** An amount as people type it ("28.70", "28,7", "$28"), sent in minor units of a two-digit currency. */
export function amount() {
  return z.pipe(
    z.string().check(
      z.trim(),
      z.refine((text) => /^\$?\s?\d{1,7}([.,]\d{1,2})?$/.test(text), {
        error: () => i18next.t("form.amount"),
      }),
    ),
    z.transform((text) => {
      const [whole = "0", cents = ""] = text.replace(/[$\s]/g, "").split(/[.,]/);
      return Number(whole) * 100 + Number(cents.padEnd(2, "0"));
    }),
  );
}
