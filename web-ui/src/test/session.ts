import { type RoleName, toApiRole } from "@/shared/session/roles";
import { createSession, type Session } from "@/shared/session/SessionProvider";

/** Creates a test session with one council and the given roles. */
export function testSession(...roles: RoleName[]): Session {
  const council = {
    id: "council-1",
    name: "Parents' council",
    languages: ["en", "es"],
    zone: "America/New_York",
  };
  const held = roles.map((role) => ({ role: toApiRole(role), council: council.id }));
  const session = createSession(
    { id: "org", name: "Lakeside", councils: [council] },
    { id: "ana", name: "Ana Ruiz", roles: held },
    council.id,
  );
  if (!session) throw new Error("a session needs at least one role");
  return session;
}
