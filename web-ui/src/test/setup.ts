import { afterEach, beforeAll, vi } from "vitest";

// Tests without a DOM run in plain Node and need no setup.
if (typeof window !== "undefined") {
  const { cleanup, configure } = await import("@testing-library/react");
  const { startI18n } = await import("@/i18n");
  lendWhatJsdomLacks();
  configure({ asyncUtilTimeout: 15_000 });
  beforeAll(() => startI18n("en"));
  afterEach(cleanup);
}

function lendWhatJsdomLacks() {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }) as unknown as MediaQueryList;
  window.scrollTo = vi.fn();
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
