import type { MeetingDetails } from "./meetings";

/** Contains the translated labels of a minutes draft. */
export interface MinutesDraftLabels {
  present: string;
  absent: string;
  decisions: string;
  actions: string;
  due: (day: string) => string;
  name: (person: string) => string;
}

/** Creates a draft of the minutes from the recorded decisions and action items. */
export function createMinutesDraft(
  { guests, notes }: MeetingDetails,
  words: MinutesDraftLabels,
): string {
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

/** Returns the draft that was typed in this tab before a reload. */
export function loadMinutesDraft(meeting: string): string {
  return sessionStorage.getItem(kept(meeting)) ?? "";
}

/** Stores the draft until the tab closes. */
export function saveMinutesDraft(meeting: string, text: string): void {
  if (text) sessionStorage.setItem(kept(meeting), text);
  else sessionStorage.removeItem(kept(meeting));
}
