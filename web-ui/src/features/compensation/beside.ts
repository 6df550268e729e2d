import { Problem } from "@/shared/api/problem";

/** A refusal as one about the field that it speaks of, so that a form shows it there. */
export function beside(error: unknown, fieldOf: Record<string, string>): unknown {
  if (!(error instanceof Problem) || error.fields.length > 0) return error;
  const field = fieldOf[error.slug];
  if (!field) return error;
  const { title, detail } = error;
  return new Problem(error.status, {
    type: `/problems/${error.slug}`,
    title,
    detail,
    fields: [{ field, message: detail || title }],
  });
}

/** Rejects like `answer`, with its refusal beside the field that it speaks of. */
export async function refusedBeside<T>(
  answer: Promise<T>,
  fieldOf: Record<string, string>,
): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw beside(error, fieldOf);
  }
}
