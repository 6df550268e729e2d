const STORED = "longtable.back";
/** A little longer than a sign-in link is valid, in milliseconds. */
const HOLDS = 20 * 60_000;

/** Stores the requested page before sign-in, because the emailed link opens another tab. */
export function saveReturnTo(path: string): void {
  try {
    localStorage.setItem(STORED, JSON.stringify({ path, at: Date.now() }));
  } catch {
    // Without storage, the link leads to Home.
  }
}

/** Returns the stored page once, or Home when there is none or it has expired. */
export function takeReturnTo(): string {
  try {
    const { path, at } = JSON.parse(localStorage.getItem(STORED) ?? "{}");
    localStorage.removeItem(STORED);
    return Date.now() - at < HOLDS ? sameOriginPath(path) : "/";
  } catch {
    return "/";
  }
}

/** Returns a path of this site, or Home for any other value. */
export function sameOriginPath(path: unknown): string {
  return typeof path === "string" && /^\/(?![/\\])/.test(path) ? path : "/";
}
