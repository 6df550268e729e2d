import type { RoleName } from "@/shared/session/roles";
import type { Session } from "@/shared/session/Session";

/** A session for tests: one person, one council in New York, in the roles named. */
export function sessionAs(...roles: RoleName[]): Session {
  const council = {
    id: "council-1",
    name: "Parents' council",
    languages: ["en", "es"],
    zone: "America/New_York",
  };
  return {
    organization: { id: "org", name: "Lakeside", councils: [council] },
    person: { id: "ana", name: "Ana Ruiz", roles: [], organization: "org" },
    council,
    councils: [council],
    is: (...asked) => asked.some((role) => roles.includes(role)),
  };
}
