import { useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

type Whole = components["schemas"]["OrganizationViewOrganization"];
/** Contains the council fields that every page can use. */
export type SessionCouncil = Pick<Whole["councils"][number], "id" | "name" | "languages" | "zone">;
/** Contains the organization fields that every page can use. */
export type SessionOrganization = Pick<Whole, "id" | "name"> & { councils: SessionCouncil[] };

/** Returns the organization of this installation and fails with 404 before setup. */
export function useOrganization() {
  return useQuery({
    queryKey: queryKey("organization", null, "self"),
    queryFn: ({ signal }) => dataOf(api.GET("/api/organization", { signal })),
    staleTime: 5 * 60_000,
  });
}
