import { type RoleName, spelled } from "@/shared/session/roles";
import { type Session, sessionOf } from "@/shared/session/Session";

/** A session for tests: one person, one council in New York, in the roles named. */
export function sessionAs(...roles: RoleName[]): Session {
  const council = {
    id: "council-1",
    name: "Parents' council",
    languages: ["en", "es"],
    zone: "America/New_York",
  };
  const held = roles.map((role) => ({ role: spelled(role), council: council.id }));
  const session = sessionOf(
    { id: "org", name: "Lakeside", councils: [council] },
    { id: "ana", name: "Ana Ruiz", roles: held },
    council.id,
  );
  if (!session) throw new Error("a session needs at least one role");
  return session;
}
