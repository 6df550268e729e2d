import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

export type Organization = components["schemas"]["Organization"];
export type Council = components["schemas"]["Council"];

/** The organization this installation serves; fails with a 404 Problem while the store is empty. */
export function useOrganization() {
  return useQuery({
    queryKey: keyOf("organization", null, "self"),
    queryFn: ({ signal }) => body(api.GET("/api/organization", { signal })),
    staleTime: 5 * 60_000,
  });
}
