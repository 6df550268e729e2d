import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useActingIn } from "./acting";
import { useChosenCouncil } from "./choices";
import type { Council, Organization } from "./organization";
import { leadingRole, type RoleName, rolesIn } from "./roles";
import type { SignedIn } from "./signedIn";

/** Who is signed in. */
export interface SessionPerson {
  id: string;
  name: string;
  roles: { role: string; council?: string | null; councilName?: string | null }[];
}

/** What this installation offers besides signing in. */
export type Offered = Pick<SignedIn, "enterAs" | "outbox">;

/** What every page inside the shell may rely on. */
export interface Session {
  organization: Organization;
  person: SessionPerson;
  /** The council being looked at. */
  council: Council;
  /** All councils this person may switch to by name, the current one included. */
  councils: Council[];
  /** Whether the person holds one of the roles in the current council or in the whole organization. */
  is: (...roles: RoleName[]) => boolean;
  /** Whether the person holds one of the roles for the whole organization. */
  isForAll: (...roles: RoleName[]) => boolean;
  /** The sample year on one's own computer: anybody may be entered as. */
  enterAs: boolean;
  /** No email is sent: messages wait on a page of the administrators. */
  outbox: boolean;
}

const SessionContext = createContext<Session | null>(null);

/** Null when this person belongs to no council that still exists. */
export function sessionOf(
  organization: Organization,
  person: SessionPerson,
  chosen: string | null,
  { enterAs, outbox }: Offered = { enterAs: false, outbox: false },
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
  const heldForAll = rolesIn(person.roles, null);
  const isForAll = (...roles: RoleName[]) => roles.some((role) => heldForAll.includes(role));
  return { organization, person, council, councils, is, isForAll, enterAs, outbox };
}

/** Everything asked and done inside is asked and done in the role that leads at the session's council. */
export function SessionProvider(props: { session: Session; children: ReactNode }) {
  const { person, council } = props.session;
  useActingIn(leadingRole(person.roles, council.id));
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** Builds the session from who is signed in and the council chosen on this device. */
export function useSessionOf(
  organization: Organization | undefined,
  person: (Omit<SessionPerson, "name"> & { name?: string | null }) | undefined,
  offered: Offered | undefined,
): Session | null {
  const chosen = useChosenCouncil();
  return useMemo(() => {
    if (!organization || !person || !offered) return null;
    return sessionOf(organization, { ...person, name: person.name ?? "" }, chosen, offered);
  }, [organization, person, chosen, offered]);
}

/** The session of a page inside the shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is for pages inside the shell");
  return session;
}
