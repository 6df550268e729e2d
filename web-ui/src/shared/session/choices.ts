import { useSyncExternalStore } from "react";
import { leadingRole } from "./roles";

/** Who sits here today, as chosen on this device; a trial has no sign-in. */
export interface ChosenPerson {
  id: string;
  name: string;
  roles: { role: string; council?: string | null; councilName?: string | null }[];
  /** The organization in which the person was chosen: after a new start the choice no longer holds. */
  organization: string;
}

interface Choices {
  person: ChosenPerson | null;
  council: string | null;
}

const STORED = "longtable.choices";
const listeners = new Set<() => void>();
let choices: Choices = read();

function read(): Choices {
  try {
    return { person: null, council: null, ...JSON.parse(localStorage.getItem(STORED) ?? "{}") };
  } catch {
    return { person: null, council: null };
  }
}

function change(next: Choices): void {
  choices = next;
  try {
    localStorage.setItem(STORED, JSON.stringify(next));
  } catch {
    // A private window may refuse to store; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export function choosePerson(person: ChosenPerson | null): void {
  change({ person, council: person?.roles.find((role) => role.council)?.council ?? null });
}

/** The same person as they are known now; another person, or one who is the same already, changes nothing. */
export function choosePersonAgain(known: Pick<ChosenPerson, "id" | "name" | "roles">): void {
  const { person } = choices;
  if (person?.id !== known.id) return;
  const next = { ...person, name: known.name, roles: known.roles };
  if (JSON.stringify(next) !== JSON.stringify(person)) change({ ...choices, person: next });
}

export function chooseCouncil(council: string): void {
  change({ ...choices, council });
}

/** Who acts, and in which role where they are now; null before somebody was chosen. */
export function currentActor(): { person: string; role: string | null } | null {
  const { person, council } = choices;
  return person && { person: person.id, role: leadingRole(person.roles, council) };
}

export function useChoices(): Choices {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => choices,
  );
}
