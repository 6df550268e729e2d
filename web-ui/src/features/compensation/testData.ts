import type { AttendedMeeting, Claim, Policy } from "./compensation";

// Fictitious data for tests.

const usd = (milli: number) => ({ milli, currency: "USD" });

/** Creates a sample pay policy for 2026 for tests. */
export function testPolicy2026(change: Partial<Policy> = {}): Policy {
  return {
    year: 2026,
    time: usd(57_000),
    mileage: usd(725),
    childCare: usd(15_000),
    participation: usd(0),
    timeDayCap: null,
    reportingThreshold: { minor: 200_000, currency: "USD" },
    warnPercent: 80,
    ...change,
  };
}

/** Creates a sample claim for tests. */
export function testClaim(change: Partial<Claim> = {}): Claim {
  return {
    account: "pay-2026-marisol",
    claim: "claim-1",
    position: 42,
    person: "marisol",
    council: "council-1",
    meeting: null,
    on: "2026-03-05",
    category: "TIME",
    quantity: 1000,
    rate: usd(57_000),
    amount: { minor: 5700, currency: "USD" },
    paid: { minor: 0, currency: "USD" },
    uncapped: null,
    stated: false,
    receipt: null,
    standing: "SUBMITTED",
    reason: null,
    deferredUntil: null,
    payments: [],
    corrections: [],
    submittedAt: "2026-03-06T01:00:00Z",
    approvedAt: null,
    ...change,
  };
}

/** Creates a sample attended meeting for tests. */
export function testAttendedMeeting(meeting: string, day: string): AttendedMeeting {
  return {
    day,
    presence: "IN_PERSON",
    card: {
      meeting,
      council: "council-1",
      title: `Meeting ${meeting}`,
      start: `${day}T23:30:00Z`,
      zone: "America/Chicago",
      minutes: 90,
      mode: "IN_PERSON",
      place: "Room 5",
      link: null,
      phone: null,
      languages: ["en"],
      evening: true,
      phase: "CLOSED",
    },
  };
}
