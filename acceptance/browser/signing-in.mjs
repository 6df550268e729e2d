import { randomUUID } from "node:crypto";

/** The name of the session cookie. */
export const COOKIE = "longtable-session";

const sessions = new Map();

/** Returns the headers that send a request as a signed-in person in a role. */
export function by(person, role) {
  if (!sessions.has(person)) throw new Error(`${person} has not signed in`);
  return { Cookie: `${COOKIE}=${sessions.get(person)}`, "Longtable-Role": role };
}

/** Stores the session cookie of this browser for the person, because a new sign-in has ended the person's earlier session. */
export async function signedInAnew(person, context) {
  sessions.set(person, (await context.cookies()).find(({ name }) => name === COOKIE).value);
}

/** Sends a command and returns the response together with the session that it started, if any. */
async function send(url, path, body, headers = {}) {
  const response = await fetch(url + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID(), ...headers },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
  const [session] = response.headers
    .getSetCookie()
    .map((cookie) => cookie.match(new RegExp(`^${COOKIE}=([^;]+)`))?.[1])
    .filter(Boolean);
  return { answer, session };
}

/** Returns a function that sends commands as one person in one role, or without credentials when no person is given. */
export function actingAs(url, person, role) {
  return async (path, body = {}) => (await send(url, path, body, person && by(person, role))).answer;
}

/** Sets up an organization with the code from the terminal, which also signs in its administrator. */
export async function setUp(product, body) {
  const code = product.setUpCode();
  const { answer, session } = await send(product.url, "/api/organizations", { code, ...body });
  sessions.set(answer.administrator, session);
  return answer;
}

/** Returns the messages in the outbox for an address, newest first. */
export async function messagesTo(url, organization, administrator, email) {
  const response = await fetch(`${url}/api/organizations/${organization}/outbox`, {
    headers: by(administrator, "administrator"),
  });
  if (!response.ok) throw new Error(`outbox: ${response.status} ${await response.text()}`);
  return (await response.json()).messages.filter(({ to }) => to.address === email);
}

/** Waits until an address has more than `after` messages and returns the sign-in link of the newest one. */
export async function linkTo(url, organization, administrator, email, after = 0) {
  for (let asked = 0; asked < 60; asked++) {
    const messages = await messagesTo(url, organization, administrator, email);
    const link = messages.length > after && messages[0].text.match(/https?:\/\/\S+\/enter#[\w-]+/)?.[0];
    if (link) return link;
    await new Promise((resume) => setTimeout(resume, 250));
  }
  throw new Error(`no link for ${email} in the outbox`);
}

/** Invites a person and signs them in with the link of the message, as their own browser would. */
export async function letIn(url, organization, administrator, person, email) {
  const invitation = `/api/organizations/${organization}/people/${person}/sign-in-invitation`;
  await actingAs(url, administrator, "administrator")(invitation);
  const link = (await linkTo(url, organization, administrator, email)).split("#")[1];
  sessions.set(person, (await send(url, "/api/sign-in", { link, code: null })).session);
}

/** Returns a browser context in which the given person, if any, is signed in and a council is selected. */
export async function browserOf(browser, url, person, { council = null, language = "en", ...options } = {}) {
  const context = await browser.newContext({ locale: language, reducedMotion: "reduce", ...options });
  if (person) await context.addCookies([{ name: COOKIE, value: sessions.get(person), url, httpOnly: true }]);
  await context.addInitScript(
    ([kept, chosen]) => {
      localStorage.setItem("longtable.choices", kept);
      localStorage.setItem("longtable.language", chosen);
    },
    [JSON.stringify({ council }), language],
  );
  return context;
}
