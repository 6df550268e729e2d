import * as z from "zod/mini";

/** Announces that an event occurred without its content. */
export interface LiveNotice {
  position: number;
  council?: string | null | undefined;
  capability: string;
  kind: string;
  id?: string | undefined;
}

/** The messages that the server sends on `/live`. */
const message = z.union([
  z.object({ hello: z.number() }),
  z.object({ refresh: z.number() }),
  z.object({ ping: z.number() }),
  z.object({ pong: z.number() }),
  z.object({
    position: z.number(),
    council: z.nullish(z.string()),
    capability: z.string(),
    kind: z.string(),
    id: z.optional(z.string()),
  }),
]);

export type Message = z.infer<typeof message>;

/**
 * Parses a server message and returns null for an unknown type, so that a newer server does not break an open
 * page.
 */
export function parseMessage(text: unknown): Message | null {
  try {
    return message.safeParse(JSON.parse(String(text))).data ?? null;
  } catch {
    return null;
  }
}
