import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { ProblemError } from "@/shared/api/problem";
import { onRequestRefused, onSignedIn, onSignedOut } from "./authentication";

const session = ["access", null, "session"];
const ideas = ["ideas", "council-1", "board"];
const refusal = (slug: string) => new ProblemError(401, { type: `/problems/${slug}` });

function readBy(person: string | null): QueryClient {
  const client = new QueryClient();
  client.setQueryData(session, { person, organization: "org", enterAs: false, outbox: true });
  client.setQueryData(ideas, ["An idea that Ana may see"]);
  return client;
}

describe("when people come and go", () => {
  it("nothing read for one person is left for the next", () => {
    const client = readBy("ana");
    onSignedIn(client, { person: "luis", organization: "org" });
    expect(client.getQueryData(ideas)).toBeUndefined();
    expect(client.getQueryData(session)).toMatchObject({ person: "luis", outbox: true });
  });

  it("keeps nothing after a person signed out", () => {
    const client = readBy("ana");
    onSignedOut(client);
    expect(client.getQueryData(ideas)).toBeUndefined();
    expect(client.getQueryData(session)).toMatchObject({ person: null });
  });

  it("a refusal for lack of a session ends what is shown; any other refusal does not", () => {
    const client = readBy("ana");
    onRequestRefused(client, refusal("role-not-held"));
    expect(client.getQueryData(ideas)).toBeDefined();
    onRequestRefused(client, refusal("not-signed-in"));
    expect(client.getQueryData(session)).toMatchObject({ person: null });
    expect(client.getQueryData(ideas)).toBeUndefined();
  });

  it("a refusal changes nothing on a page for people who are not signed in", () => {
    const client = readBy(null);
    onRequestRefused(client, refusal("not-signed-in"));
    expect(client.getQueryData(ideas)).toBeDefined();
  });
});
