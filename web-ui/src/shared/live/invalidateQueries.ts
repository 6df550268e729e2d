import type { QueryClient } from "@tanstack/react-query";
import type { LiveNotice } from "./messages";

/**
 * Invalidates the queries of the capabilities and councils that live notices name. The audit trail shows events of every capability, so
 * every notice invalidates it.
 */
export function invalidateQueries(client: QueryClient, notices: readonly LiveNotice[]): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [capability, council] }) =>
      notices.some(
        (notice) =>
          (capability === "audit" || notice.capability === capability) &&
          (council === null || notice.council == null || notice.council === council),
      ),
  });
}
