import type { QueryClient } from "@tanstack/react-query";
import type { Notice } from "./messages";

/** Marks as stale what the notices are about: their capability, in their council or in all of them. */
export function invalidate(client: QueryClient, notices: readonly Notice[]): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [capability, council] }) =>
      notices.some(
        (notice) =>
          notice.capability === capability &&
          (council === null || notice.council == null || notice.council === council),
      ),
  });
}
