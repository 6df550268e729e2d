const STORED = "longtable.back";
/** As long as a link to sign in holds, and a little more; in milliseconds. */
const HOLDS = 20 * 60_000;

/** Keeps where somebody was going when they were asked to sign in: the link in the email opens another tab. */
export function keepWayBack(path: string): void {
  try {
    localStorage.setItem(STORED, JSON.stringify({ path, at: Date.now() }));
  } catch {
    // Without storage the link leads Home.
  }
}

/** Where they were going, once; Home when they were going nowhere or it was long ago. */
export function takeWayBack(): string {
  try {
    const { path, at } = JSON.parse(localStorage.getItem(STORED) ?? "{}");
    localStorage.removeItem(STORED);
    return Date.now() - at < HOLDS ? pathWithin(path) : "/";
  } catch {
    return "/";
  }
}

/** A path of this site; Home for anything else. */
export function pathWithin(path: unknown): string {
  return typeof path === "string" && /^\/(?![/\\])/.test(path) ? path : "/";
}
