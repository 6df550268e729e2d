/** Describes the server's error for one field in the reader's language. */
export interface FieldError {
  field: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  fields?: FieldError[];
}

/** Represents a refusal by the server as problem details (RFC 9457). `slug` is the stable name of the violated rule. */
export class ProblemError extends Error {
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  /** A plain sentence for the user; empty when the response did not come from Longtable. */
  readonly detail: string;
  readonly fields: readonly FieldError[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = "Problem";
    this.status = status;
    this.slug = (body.type ?? "").replace(/^.*\/problems\//, "") || "unexplained";
    this.title = body.title ?? "";
    this.detail = body.detail ?? "";
    this.fields = body.fields ?? [];
  }

  /** Returns the messages by field name, as a form expects them. */
  byField(): Record<string, string> {
    return Object.fromEntries(this.fields.map(({ field, message }) => [field, message]));
  }
}

/** Represents a failure in the browser with a message for the user. */
export class UserFacingError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "PlainWords";
  }
}

/** Represents a request that received no response, so that a retry may succeed. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super("unreachable", { cause });
    this.name = "Unreachable";
  }
}

/** Parses an error response into a `ProblemError`, even when its body is not JSON. */
export async function parseProblem(response: Response): Promise<ProblemError> {
  const body = await response.json().catch(() => ({}));
  return new ProblemError(response.status, body as ProblemBody);
}

/** Returns true when an error is a 404 response. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 404;
}

/** Returns true when an error is a 403 response. Its message states the reason. */
export function isForbidden(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.status === 403;
}
