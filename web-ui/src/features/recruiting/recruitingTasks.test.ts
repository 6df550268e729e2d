// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Entry, Member } from "./recruiting";
import { findRecruitingTasks } from "./recruitingTasks";

const entry = {} as Entry;
const nobody = { invited: [], contacted: [], nominated: [] };
const runsOut = [{ step: "HIPAA_TRAINING", completedOn: "2026-01-01" }] as Member["expiring"];

describe("what waits for a coordinator", () => {
  it("is nothing when all seats are ready and nobody is considered", () =>
    expect(findRecruitingTasks(nobody, [{ ready: true, expiring: [] }])).toEqual([]));

  it("begins with who is nearest to a seat", () =>
    expect(
      findRecruitingTasks({ ...nobody, nominated: [entry, entry], invited: [entry] }, []),
    ).toEqual([
      { what: "invited", count: 1 },
      { what: "nominated", count: 2 },
    ]));

  it("counts nobody twice: who lacks something is not told of for what runs out too", () =>
    expect(
      findRecruitingTasks(nobody, [
        { ready: false, expiring: runsOut },
        { ready: true, expiring: runsOut },
      ]),
    ).toEqual([
      { what: "lacking", count: 1 },
      { what: "expiring", count: 1 },
    ]));
});
