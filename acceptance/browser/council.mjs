import { actingAs, by, letIn, setUp } from "./signing-in.mjs";

const DAY = 24 * 60 * 60 * 1000;

/** Returns the date that is the given number of days from now. */
export const day = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/**
 * Creates a council in the middle of its year through the commands that people use: a seated parent, a prospect, a past and an upcoming
 * meeting, claims, ideas of several statuses, and feedback.
 */
export async function councilInItsYear(product) {
  const { url } = product;
  const created = await setUp(product, {
    name: "Lakeside Children's Hospital",
    currency: "USD",
    administrator: { name: "Elena Rivera", email: "elena@example.org", language: "en" },
  });
  const organization = created.id;
  const elena = created.administrator;
  const admin = actingAs(url, elena, "administrator");
  const at = `/api/organizations/${organization}`;
  const opened = await admin(`${at}/councils`, {
    name: "NICU Family Council",
    languages: ["en", "es"],
    zone: "America/Chicago",
    familySeats: 8,
    staffSeats: 4,
    termMonths: 24,
  });
  const council = `/api/councils/${opened.id}`;
  const person = async (name, role, ofCouncil = opened.id) => {
    const { id } = await admin(`${at}/people`, { name, email: addressOf(name), language: "en" });
    await admin(`${at}/people/${id}/roles`, { role, council: ofCouncil });
    await letIn(url, organization, elena, id, addressOf(name));
    return id;
  };
  await admin(`${at}/people/${elena}/roles`, { role: "COORDINATOR", council: opened.id });
  const tom = await person("Tom Okafor", "LEADER", null);
  const nadia = await person("Nadia Haddad", "STAFF_PARTNER");
  await admin(`${at}/policies/${new Date().getUTCFullYear()}`, {
    currency: "USD",
    timeMilliPerHour: 25_000,
    mileageMilliPerMile: 700,
    childCareMilliPerHour: 15_000,
    participationMilliPerMeeting: 25_000,
    timeDayCapMinor: 20_000,
    reportingThresholdMinor: 60_000,
    warnPercent: 80,
  });
  await admin(`${council}/champion`, { person: nadia });
  await admin(`${council}/charter`, { text: "We listen first.\n\nNo idea ends without an answer.", adoptedOn: day(-90) });

  const prospect = (name) =>
    admin(`${council}/prospects`, {
      newcomer: { name, email: addressOf(name), language: "es" },
      relationship: "PARENT",
      source: "STAFF_REFERRAL",
    });
  const ana = await prospect("Ana García");
  const way = `${council}/advisors/${ana.id}`;
  await admin(`${way}/contacts`, { channel: "PHONE", note: "Prefers evenings." });
  await admin(`${way}/invitation`);
  await admin(`${way}/seat`, { joinedOn: day(-60), termEndsOn: day(600) });
  await admin(`${way}/onboarding`, { step: "ORIENTATION", completedOn: day(-50) });
  await admin(`${way}/onboarding`, { step: "HIPAA_TRAINING", completedOn: day(-350), expiresOn: day(10) });
  await admin(`${way}/profile`, { languages: ["es", "en"], skills: ["STORYTELLING"], strengths: "Stays calm." });
  await prospect("Luz Romero");

  const advisor = ana.person ?? (await personOf(url, opened.id, ana.id, elena));
  await letIn(url, organization, elena, advisor, addressOf("Ana García"));
  const family = actingAs(url, advisor, "advisor");
  const meeting = async (title, start) =>
    (
      await admin(`${council}/meetings`, {
        title,
        start: start.toISOString(),
        minutes: 90,
        zone: "America/Chicago",
        mode: "HYBRID",
        place: "Family room, 4th floor",
        link: "https://meet.example.org/nicu",
        languages: ["en", "es"],
      })
    ).id;
  const invited = [
    { person: advisor, side: "FAMILY" },
    { person: nadia, side: "STAFF" },
  ];
  const idea = async (title, anonymous = false) =>
    (await (anonymous ? actingAs(url) : family)(`${council}/ideas`, {
      title,
      story: "It is hard to sleep in that chair when you have been there for a week.",
      language: "es",
      anonymous,
    })).id;
  const chairs = await idea("Chairs that fold flat");
  const lights = await idea("Dim the hall lights at night", true);
  await idea("Tell us when the doctor comes");

  const held = await meeting("October council", new Date(Date.now() + 5_000));
  await admin(`${council}/meetings/${held}/publication`, { invited });
  await family(`${council}/meetings/${held}/answers`, { answer: "YES", needs: ["CHILD_CARE"] });
  await admin(`${council}/meetings/${held}/accommodations/provision`, {
    person: advisor,
    need: "CHILD_CARE",
    how: "Volunteer in the play room",
  });
  await admin(`${council}/ideas/${chairs}/acknowledgement`);
  await admin(`${council}/ideas/${chairs}/agendas`, { meeting: held });
  await admin(`${council}/meetings/${held}/opening`);
  await admin(`${council}/meetings/${held}/attendance`, {
    people: [
      { person: advisor, presence: "IN_PERSON", side: "FAMILY" },
      { person: nadia, presence: "VIDEO", side: "STAFF" },
    ],
  });
  await admin(`${council}/meetings/${held}/decisions`, { text: "Try folding chairs in two rooms." });
  await admin(`${council}/meetings/${held}/actions`, { text: "Order two chairs", owner: nadia, due: day(7) });
  await admin(`${council}/meetings/${held}/closing`, { minutes: "We tried a chair.\n\nIt folds." });
  await family(`${council}/meetings/${held}/feedback`, {
    anonymous: false,
    feltHeard: 5,
    worthMyTime: 4,
    comeAgain: 5,
    comment: "Thank you for the child care.",
  });
  await admin(`${council}/ideas/${chairs}/weighings`, { note: "Two rooms are enough to learn." });
  await admin(`${council}/ideas/${chairs}/acceptance`, { owner: nadia, due: day(30) });
  const next = await meeting("November council", new Date(Date.now() + 12 * DAY));
  await admin(`${council}/meetings/${next}/publication`, { invited });
  const claim = await family(`${council}/claims`, {
    category: "MILEAGE",
    meeting: held,
    on: new Intl.DateTimeFormat("en-CA", { timeZone: "America/Chicago" }).format(new Date()),
    quantityMilli: 41_000,
  });
  return {
    organization,
    council: opened.id,
    ways: { ana: ana.id },
    people: { elena, tom, nadia, advisor },
    meetings: { held, next },
    ideas: { chairs, lights },
    claim: claim.id,
    claimedAt: claim.position,
  };
}

/** Returns the email address of a person of this council. */
export const addressOf = (name) =>
  `${name.toLowerCase().normalize("NFD").replace(/[^a-z ]/g, "").replaceAll(" ", ".")}@example.org`;

async function personOf(url, council, advisor, asking) {
  const response = await fetch(`${url}/api/councils/${council}/advisors/${advisor}`, {
    headers: by(asking, "administrator"),
  });
  return (await response.json()).person;
}
