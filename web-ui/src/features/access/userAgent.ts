/** The order matters, because some browsers also carry the mark of another: Edge also names Chrome, and Chrome also names Safari. */
const browsers: [mark: RegExp, name: string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Headless)?(Chrome|Chromium|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: [mark: RegExp, name: string][] = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac(intosh| OS X)\b/, "Mac"],
  [/\b(Linux|X11)\b/, "Linux"],
];

/** Parses a User-Agent header into a browser and an operating system. */
export function parseUserAgent(header: string): { browser: string | null; system: string | null } {
  const named = (known: typeof browsers) => known.find(([mark]) => mark.test(header))?.[1] ?? null;
  return { browser: named(browsers), system: named(systems) };
}
