import type { components } from "@/shared/api/schema";

type Schemas = components["schemas"];
type Profiled = Schemas["ProfileSkillsBody"];
type Offered = Schemas["ListOpportunityBody"];

export type Skill = Profiled["skills"][number];
export type Mode = Offered["mode"];
export type Fit = Schemas["CloseTrialBody"]["fit"];

export const skills: Skill[] = [
  "STORYTELLING",
  "PUBLIC_SPEAKING",
  "FACILITATION",
  "WRITING",
  "REVIEWING",
  "TRANSLATION",
  "DESIGN",
  "TECHNOLOGY",
  "DATA",
  "TEACHING",
  "PEER_SUPPORT",
  "ADVOCACY",
  "EVENT_PLANNING",
  "FUNDRAISING",
  "INTERVIEWING",
  "RESEARCH",
];
export const modes: Mode[] = ["ON_SITE", "FROM_HOME", "EITHER"];
export const fits: Fit[] = ["GOOD", "PARTLY", "NOT_NOW"];

/** The languages most spoken at home in the United States; a profile keeps any other that it already names. */
export const languages = [
  "en",
  "es",
  "zh",
  "vi",
  "tl",
  "ar",
  "fr",
  "ko",
  "pt",
  "ru",
  "ht",
  "hi",
  "so",
  "am",
  "pl",
  "uk",
  "ase",
] as const;

/** The languages to choose from, each once: the usual ones and those already chosen. */
export function languagesWith(chosen: readonly string[]): string[] {
  return [...new Set([...languages, ...chosen])];
}

/** Today on the council's clocks, `2026-11-22`. */
export function todayIn(zone: string, now: Date = new Date()): string {
  return now.toLocaleDateString("en-CA", { timeZone: zone });
}
