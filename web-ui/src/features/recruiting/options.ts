import type { components } from "@/shared/api/schema";

type Schemas = components["schemas"];
type Profiled = Schemas["UpdateSkillProfileBody"];
type Offered = Schemas["OfferOpportunityBody"];

export type Skill = Profiled["skills"][number];
/** Names where volunteer work can be done. */
export type WorkMode = Offered["mode"];
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
/** Lists where volunteer work can be done. */
export const workModes: WorkMode[] = ["ON_SITE", "FROM_HOME", "EITHER"];
export const fits: Fit[] = ["GOOD", "PARTLY", "NOT_NOW"];

/** Lists the languages most spoken at home in the United States. */
export const commonLanguages = [
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

/** Returns the usual languages and the selected ones without duplicates. */
export function languageOptions(chosen: readonly string[]): string[] {
  return [...new Set([...commonLanguages, ...chosen])];
}

/** Returns today's date in the council's time zone. */
export function todayIn(zone: string, now: Date = new Date()): string {
  return now.toLocaleDateString("en-CA", { timeZone: zone });
}
