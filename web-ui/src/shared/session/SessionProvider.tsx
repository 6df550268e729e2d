import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { AuthenticationState } from "./authentication";
import type { SessionCouncil, SessionOrganization } from "./organization";
import { useRequestRole } from "./requestRole";
import { highestRole, type RoleName, rolesInCouncil } from "./roles";
import { useSelectedCouncil } from "./selectedCouncil";

/** Describes the signed-in person. */
export interface SessionPerson {
  id: string;
  name: string;
  roles: { role: string; council?: string | null; councilName?: string | null }[];
}

/** Describes whether the installation offers the demo sign-in and an outbox page. */
export type InstallationOptions = Pick<AuthenticationState, "enterAs" | "outbox">;

/** Contains the signed-in person, the current council and the held roles. */
export interface Session {
  organization: SessionOrganization;
  person: SessionPerson;
  /** The selected council. */
  council: SessionCouncil;
  /** All councils that the person may switch to, sorted by name, including the current one. */
  councils: SessionCouncil[];
  /** Whether the person holds one of the roles in the current council or in the whole organization. */
  is: (...roles: RoleName[]) => boolean;
  /** Whether the person holds one of the roles for the whole organization. */
  isForAll: (...roles: RoleName[]) => boolean;
  /** Whether this is a local installation with demo data, where anyone may sign in as a sample person. */
  enterAs: boolean;
  /** Whether no email is sent and messages appear on a page for administrators instead. */
  outbox: boolean;
}

const SessionContext = createContext<Session | null>(null);

/** Creates the session, or returns null when the person belongs to no open council. */
export function createSession(
  organization: SessionOrganization,
  person: SessionPerson,
  chosen: string | null,
  { enterAs, outbox }: InstallationOptions = { enterAs: false, outbox: false },
): Session | null {
  const everywhere = person.roles.some((role) => !role.council);
  const own = new Set(person.roles.map((role) => role.council));
  const councils = organization.councils
    .filter(({ id }) => everywhere || own.has(id))
    .sort((one, other) => one.name.localeCompare(other.name));
  const council = councils.find(({ id }) => id === chosen) ?? councils[0];
  if (!council) return null;
  const held = rolesInCouncil(person.roles, council.id);
  const is = (...roles: RoleName[]) => roles.some((role) => held.includes(role));
  const heldForAll = rolesInCouncil(person.roles, null);
  const isForAll = (...roles: RoleName[]) => roles.some((role) => heldForAll.includes(role));
  return { organization, person, council, councils, is, isForAll, enterAs, outbox };
}

/** Provides the session and sends the person's highest role in the council with every request. */
export function SessionProvider(props: { session: Session; children: ReactNode }) {
  const { person, council } = props.session;
  useRequestRole(highestRole(person.roles, council.id));
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** Creates the session from the signed-in person and the council selected on this device. */
export function useCreateSession(
  organization: SessionOrganization | undefined,
  person: (Omit<SessionPerson, "name"> & { name?: string | null }) | undefined,
  offered: InstallationOptions | undefined,
): Session | null {
  const chosen = useSelectedCouncil();
  return useMemo(() => {
    if (!organization || !person || !offered) return null;
    return createSession(organization, { ...person, name: person.name ?? "" }, chosen, offered);
  }, [organization, person, chosen, offered]);
}

/** Returns the session inside the app layout. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is for pages inside the shell");
  return session;
}
