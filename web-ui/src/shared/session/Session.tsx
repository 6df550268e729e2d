import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type ChosenPerson, useChoices } from "./choices";
import type { Council, Organization } from "./organization";
import { type RoleName, rolesIn } from "./roles";

/** What every page inside the shell may rely on. */
export interface Session {
  organization: Organization;
  person: ChosenPerson;
  /** The council being looked at. */
  council: Council;
  /** All councils this person may switch to by name, the current one included. */
  councils: Council[];
  /** Whether the person holds one of the roles in the current council or in the whole organization. */
  is: (...roles: RoleName[]) => boolean;
}

const SessionContext = createContext<Session | null>(null);

/** Null when this person belongs to no council that still exists. */
export function sessionOf(
  organization: Organization,
  person: ChosenPerson,
  chosen: string | null,
): Session | null {
  const everywhere = person.roles.some((role) => !role.council);
  const own = new Set(person.roles.map((role) => role.council));
  const councils = organization.councils
    .filter(({ id }) => everywhere || own.has(id))
    .sort((one, other) => one.name.localeCompare(other.name));
  const council = councils.find(({ id }) => id === chosen) ?? councils[0];
  if (!council) return null;
  const held = rolesIn(person.roles, council.id);
  const is = (...roles: RoleName[]) => roles.some((role) => held.includes(role));
  return { organization, person, council, councils, is };
}

export function SessionProvider(props: { session: Session; children: ReactNode }) {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** Builds the session from the choices made on this device. */
export function useSessionOf(organization: Organization | undefined): Session | null {
  const { person, council } = useChoices();
  return useMemo(() => {
    if (!organization || person?.organization !== organization.id) return null;
    return sessionOf(organization, person, council);
  }, [organization, person, council]);
}

/** The session of a page inside the shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is for pages inside the shell");
  return session;
}
