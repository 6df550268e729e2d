// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseUserAgent } from "./userAgent";

const KIT = "AppleWebKit/537.36 (KHTML, like Gecko)";

describe("what a browser calls itself", () => {
  it.each([
    ["Firefox", "Android", "Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0"],
    [
      "Chrome",
      "Windows",
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KIT} Chrome/130.0 Safari/537.36`,
    ],
    [
      "Edge",
      "Windows",
      `Mozilla/5.0 (Windows NT 10.0) ${KIT} Chrome/130.0 Safari/537.36 Edg/130.0`,
    ],
    [
      "Samsung Internet",
      "Android",
      `Mozilla/5.0 (Linux; Android 13) ${KIT} SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36`,
    ],
    [
      "Safari",
      "iPhone",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
    ],
    [
      "Chrome",
      "iPad",
      "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/130.0 Mobile/15E148 Safari/604.1",
    ],
    [
      "Safari",
      "Mac",
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15",
    ],
    [
      "Chrome",
      "Linux",
      `Mozilla/5.0 (X11; Linux x86_64) ${KIT} HeadlessChrome/130.0 Safari/537.36`,
    ],
  ])("is read as %s on %s", (browser, system, header) => {
    expect(parseUserAgent(header)).toEqual({ browser, system });
  });

  it("says nothing of what is not a browser", () => {
    expect(parseUserAgent("curl/8.5.0")).toEqual({ browser: null, system: null });
    expect(parseUserAgent("")).toEqual({ browser: null, system: null });
  });
});
