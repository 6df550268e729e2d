import {
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
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
  | "recruiting"
  | "system";

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

type Refused = (client: QueryClient, error: Error) => void;

/**
 * `networkMode: always`, because a trial runs on the reader's own machine and works without a network. `refused` is told
 * of everything that failed for good.
 */
export function newQueryClient(refused: Refused = () => undefined): QueryClient {
  const onError = (error: Error): void => refused(client, error);
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { networkMode: "always", staleTime: 30_000, retry: worthAnotherTry },
      mutations: { networkMode: "always" },
    },
  });
  return client;
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
