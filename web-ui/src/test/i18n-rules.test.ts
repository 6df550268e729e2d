// @vitest-environment node
import { describe, expect, it } from "vitest";
// @ts-expect-error a script of the build, plain JavaScript
import { contentsOf, findTroubles } from "../../scripts/i18n-rules.mjs";

const check = (en: object, es: object, source: string): string[] =>
  findTroubles({ en: { ideas: en }, es: { ideas: es } }, [contentsOf(source)]);

describe("the check of the texts", () => {
  it("is content with what is whole", () => {
    const en = { title: "Ideas", count_one: "one", count_other: "{{count}}" };
    const es = { title: "Ideas", count_one: "una", count_many: "de", count_other: "{{count}}" };
    expect(check(en, es, 't("title"); t("count", { count })')).toEqual([]);
  });

  it("finds a missing and an empty text", () => {
    expect(check({ a: "A", b: "B" }, { a: " " }, 't("a"); t("b")')).toEqual([
      "es ideas:a is empty",
      "es ideas:b is missing",
    ]);
  });

  it("finds the plural form that English does not have and Spanish needs", () => {
    const texts = { count_one: "1", count_other: "{{count}}" };
    expect(check(texts, texts, 't("count")')).toEqual([
      "es ideas:count lacks the plural form _many",
    ]);
  });

  it("finds a placeholder that got lost in translation", () => {
    expect(check({ hi: "Hi {{name}}" }, { hi: "Hola" }, 't("hi")')).toHaveLength(1);
  });

  it("finds an unused text, and takes templates and namespaces for uses", () => {
    const texts = { stage: { heard: "x", changed: "x" }, nav: "x", old: "x" };
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code to be searched
    const source = 't(`stage.${stage}`); t("ideas:nav")';
    expect(check(texts, texts, source)).toEqual(["en ideas:old is not used"]);
  });
});
