import i18next from "i18next";
import * as z from "zod/mini";

/** Returns the length of a text in code points, as the server counts it, so that an emoji counts as one. */
export function characters(text: string): number {
  return Array.from(text).length;
}

/** Returns the first `max` characters, for a field that accepts no more. */
export function upTo(max: number, text: string): string {
  return Array.from(text).slice(0, max).join("");
}

/** Requires at most `max` characters. */
export function atMost(max: number) {
  return z.refine<string>((text) => characters(text) <= max, {
    error: () => i18next.t("form.tooLong", { count: max }),
  });
}

/** Requires trimmed text of limited length. */
export function requiredText(max: number) {
  return z
    .string()
    .check(z.trim(), z.minLength(1, { error: () => i18next.t("form.required") }), atMost(max));
}

/** Accepts trimmed text of limited length and converts empty text to null. */
export function optionalText(max: number) {
  return z.pipe(
    z.string().check(z.trim(), atMost(max)),
    z.transform((text) => text || null),
  );
}

/** Checks the format of an email address; the confirmation email proves that it exists. */
export function emailAddress() {
  return z
    .string()
    .check(
      z.trim(),
      atMost(254),
      z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: () => i18next.t("form.email") }),
    );
}

/** Requires a selected option and rejects the empty initial value. */
export function requiredOption() {
  return z.string().check(z.minLength(1, { error: () => i18next.t("form.choose") }));
}

/** Requires an integer in a closed range. */
export function integerInRange(min: number, max: number) {
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

/** Parses a typed amount of money into minor units. */
export function moneyAmount() {
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
