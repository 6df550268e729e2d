// @vitest-environment node
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { queryKey } from "@/shared/api/queries";
import { invalidateQueries } from "./invalidateQueries";

describe("a push", () => {
  it("makes stale what it is about: its capability, in its council or over all councils", () => {
    const client = new QueryClient();
    const keys = [
      queryKey("ideas", "c1", "list"),
      queryKey("ideas", "c2", "list"),
      queryKey("ideas", null, "figures"),
      queryKey("meetings", "c1", "list"),
    ];
    for (const key of keys) client.setQueryData(key, {});
    invalidateQueries(client, [
      { position: 9, council: "c1", capability: "ideas", kind: "idea-submitted" },
    ]);
    const stale = keys.filter((key) => client.getQueryState(key)?.isInvalidated);
    expect(stale).toEqual([queryKey("ideas", "c1", "list"), queryKey("ideas", null, "figures")]);
  });

  it("makes the audit trail stale, whatever it is about, where it happened", () => {
    const client = new QueryClient();
    const keys = ["c1", "c2", null].map((council) => queryKey("audit", council, "trail"));
    for (const key of keys) client.setQueryData(key, {});
    invalidateQueries(client, [
      { position: 9, council: "c1", capability: "ideas", kind: "idea-submitted" },
    ]);
    const stale = keys.filter((key) => client.getQueryState(key)?.isInvalidated);
    expect(stale).toEqual([queryKey("audit", "c1", "trail"), queryKey("audit", null, "trail")]);
  });

  it("reaches every council when it names none", () => {
    const client = new QueryClient();
    client.setQueryData(queryKey("access", "c2", "people"), {});
    invalidateQueries(client, [
      { position: 9, council: null, capability: "access", kind: "person-added" },
    ]);
    expect(client.getQueryState(queryKey("access", "c2", "people"))?.isInvalidated).toBe(true);
  });
});
