import type { Detail } from "./meetings";

/** The words that a draft is put together with, in the language of the minutes. */
export interface DraftWords {
  present: string;
  absent: string;
  decisions: string;
  actions: string;
  due: (day: string) => string;
  name: (person: string) => string;
}

/** Minutes to begin with, from what was noted while the meeting went on; the writer adds what was said. */
export function draftOf({ guests, notes }: Detail, words: DraftWords): string {
  const people = (came: boolean) =>
    guests
      .filter(({ presence }) => presence && (presence !== "ABSENT") === came)
      .map(({ person }) => words.name(person))
      .join(", ");
  const part = (title: string, lines: string[]) =>
    lines.length > 0 ? [title, ...lines.map((line) => `• ${line}`)].join("\n") : "";
  return [
    people(true) && `${words.present}: ${people(true)}`,
    people(false) && `${words.absent}: ${people(false)}`,
    part(
      words.decisions,
      notes.decisions.flatMap(({ text }) => text ?? []),
    ),
    part(
      words.actions,
      notes.actions.flatMap(({ text, owner, due }) =>
        text === null ? [] : [`${words.name(owner)}: ${text} (${words.due(due)})`],
      ),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const kept = (meeting: string) => `longtable.minutes.${meeting}`;

/** What was typed in this tab before a reload, or nothing. */
export function keptDraft(meeting: string): string {
  return sessionStorage.getItem(kept(meeting)) ?? "";
}

/** Keeps what is being typed until the tab is closed; nothing is kept of an empty draft. */
export function keepDraft(meeting: string, text: string): void {
  if (text) sessionStorage.setItem(kept(meeting), text);
  else sessionStorage.removeItem(kept(meeting));
}
