/** One field the server refused, in plain words and in the reader's language. */
export interface FieldProblem {
  field: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  fields?: FieldProblem[];
}

/** The server understood and said no (RFC 9457). `slug` is the stable name of the rule that refused. */
export class Problem extends Error {
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  /** A plain sentence for people; empty when whatever answered was not Longtable. */
  readonly detail: string;
  readonly fields: readonly FieldProblem[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = "Problem";
    this.status = status;
    this.slug = (body.type ?? "").replace(/^.*\/problems\//, "") || "unexplained";
    this.title = body.title ?? "";
    this.detail = body.detail ?? "";
    this.fields = body.fields ?? [];
  }

  /** Messages by field name, the shape in which a form takes them. */
  byField(): Record<string, string> {
    return Object.fromEntries(this.fields.map(({ field, message }) => [field, message]));
  }
}

/** Something on this side did not work, in a sentence for people and in their language. */
export class PlainWords extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "PlainWords";
  }
}

/** Nobody answered: no network, server down, or it took too long. Asking again may well work. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super("unreachable", { cause });
    this.name = "Unreachable";
  }
}

/** Reads whatever came with a refusal; a body that is not JSON still becomes a {@link Problem}. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({}));
  return new Problem(response.status, body as ProblemBody);
}

export function isMissing(error: unknown): boolean {
  return error instanceof Problem && error.status === 404;
}

/** Whether the server refused because of who asks. Its message says why. */
export function isForbidden(error: unknown): error is Problem {
  return error instanceof Problem && error.status === 403;
}
