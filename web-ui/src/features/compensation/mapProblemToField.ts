import { ProblemError } from "@/shared/api/problem";

/** Converts a rule violation to an error of the related field. */
export function mapProblemToField(error: unknown, fieldOf: Record<string, string>): unknown {
  if (!(error instanceof ProblemError) || error.fields.length > 0) return error;
  const field = fieldOf[error.slug];
  if (!field) return error;
  const { title, detail } = error;
  return new ProblemError(error.status, {
    type: `/problems/${error.slug}`,
    title,
    detail,
    fields: [{ field, message: detail || title }],
  });
}

/** Maps the rejection of a request to a field error. */
export async function withFieldProblems<T>(
  answer: Promise<T>,
  fieldOf: Record<string, string>,
): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw mapProblemToField(error, fieldOf);
  }
}
