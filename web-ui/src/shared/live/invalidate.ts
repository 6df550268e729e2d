import type { QueryClient } from "@tanstack/react-query";
import type { Notice } from "./messages";

/**
 * Marks as stale what the notices are about: their capability, in their council or in all of them.
 * The audit trail tells of every capability.
 */
export function invalidate(client: QueryClient, notices: readonly Notice[]): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [capability, council] }) =>
      notices.some(
        (notice) =>
          (capability === "audit" || notice.capability === capability) &&
          (council === null || notice.council == null || notice.council === council),
      ),
  });
}
