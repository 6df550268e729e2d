// @vitest-environment node
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { keyOf } from "@/shared/api/queries";
import { invalidate } from "./invalidate";

describe("a push", () => {
  it("makes stale what it is about: its capability, in its council or over all councils", () => {
    const client = new QueryClient();
    const keys = [
      keyOf("ideas", "c1", "list"),
      keyOf("ideas", "c2", "list"),
      keyOf("ideas", null, "figures"),
      keyOf("meetings", "c1", "list"),
    ];
    for (const key of keys) client.setQueryData(key, {});
    invalidate(client, [
      { position: 9, council: "c1", capability: "ideas", kind: "idea-submitted" },
    ]);
    const stale = keys.filter((key) => client.getQueryState(key)?.isInvalidated);
    expect(stale).toEqual([keyOf("ideas", "c1", "list"), keyOf("ideas", null, "figures")]);
  });

  it("makes the audit trail stale, whatever it is about, where it happened", () => {
    const client = new QueryClient();
    const keys = ["c1", "c2", null].map((council) => keyOf("audit", council, "trail"));
    for (const key of keys) client.setQueryData(key, {});
    invalidate(client, [
      { position: 9, council: "c1", capability: "ideas", kind: "idea-submitted" },
    ]);
    const stale = keys.filter((key) => client.getQueryState(key)?.isInvalidated);
    expect(stale).toEqual([keyOf("audit", "c1", "trail"), keyOf("audit", null, "trail")]);
  });

  it("reaches every council when it names none", () => {
    const client = new QueryClient();
    client.setQueryData(keyOf("access", "c2", "people"), {});
    invalidate(client, [
      { position: 9, council: null, capability: "access", kind: "person-added" },
    ]);
    expect(client.getQueryState(keyOf("access", "c2", "people"))?.isInvalidated).toBe(true);
  });
});
