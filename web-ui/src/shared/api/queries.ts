import { QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { Problem } from "./problem";

/** The capabilities of the server, which are also the folders under `features`. */
export type Capability =
  | "access"
  | "assessment"
  | "audit"
  | "community"
  | "compensation"
  | "ideas"
  | "importing"
  | "improvement"
  | "learning"
  | "meetings"
  | "organization"
  | "recruiting";

/**
 * The key of a query: capability first, then the council it is about (null: all of them), so that a
 * push finds what it makes stale.
 */
export function keyOf(capability: Capability, council: string | null, ...rest: unknown[]) {
  return [capability, council, ...rest] as const;
}

/** A refusal will not change by asking again; silence may. */
function worthAnotherTry(failures: number, error: Error): boolean {
  return failures < 3 && !(error instanceof Problem && error.status < 500);
}

/** `networkMode: always`, because a trial runs on the reader's own machine and works without a network. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: "always", staleTime: 30_000, retry: worthAnotherTry },
      mutations: { networkMode: "always" },
    },
  });
}

/** Runs a command and makes every query of the named capabilities read again. */
export function useCommand<Input, Answer>(
  capabilities: Capability | Capability[],
  run: (input: Input) => Promise<Answer>,
) {
  const client = useQueryClient();
  return useMutation<Answer, Error, Input>({
    mutationFn: run,
    onSuccess: () => {
      for (const capability of [capabilities].flat())
        void client.invalidateQueries({ queryKey: [capability] });
    },
  });
}
