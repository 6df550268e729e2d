import {
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { ProblemError } from "./problem";

/** Lists the capabilities of the server that query keys and live notices name. */
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

/** Builds a query key from the capability and the council, so that a live notice can invalidate it. */
export function queryKey(capability: Capability, council: string | null, ...rest: unknown[]) {
  return [capability, council, ...rest] as const;
}

/** Returns true for network failures and server errors, because repeating a refused request does not help. */
function shouldRetry(failures: number, error: Error): boolean {
  return failures < 3 && !(error instanceof ProblemError && error.status < 500);
}

type Refused = (client: QueryClient, error: Error) => void;

/** Creates a query client that also works without a network. `refused` is called with every final failure. */
export function createQueryClient(refused: Refused = () => undefined): QueryClient {
  const onError = (error: Error): void => refused(client, error);
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { networkMode: "always", staleTime: 30_000, retry: shouldRetry },
      mutations: { networkMode: "always" },
    },
  });
  return client;
}

/** Runs a command and invalidates the queries of the named capabilities. */
export function useCommandMutation<Input, Answer>(
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
