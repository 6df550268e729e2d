import i18next from "i18next";
import * as z from "zod/mini";

/** How long a text is for people and for the server: in code points, so that an emoji counts as one. */
export function characters(text: string): number {
  return Array.from(text).length;
}

/** The first `max` characters, for a field that takes no more. */
export function upTo(max: number, text: string): string {
  return Array.from(text).slice(0, max).join("");
}

/** A text of at most `max` characters. */
export function atMost(max: number) {
  return z.refine<string>((text) => characters(text) <= max, {
    error: () => i18next.t("form.tooLong", { count: max }),
  });
}

/** Words that must be there, at most `max` characters; sent without spaces around them. */
export function words(max: number) {
  return z
    .string()
    .check(z.trim(), z.minLength(1, { error: () => i18next.t("form.required") }), atMost(max));
}

/** Words that may be left out; sent as null when they are. */
export function optionalWords(max: number) {
  return z.pipe(
    z.string().check(z.trim(), atMost(max)),
    z.transform((text) => text || null),
  );
}

/** An email address as far as a form can tell: whether it exists, the mail says. */
export function emailAddress() {
  return z
    .string()
    .check(
      z.trim(),
      atMost(254),
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
