import { useQuery } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";

type Whole = components["schemas"]["OrganizationViewOrganization"];
/** What every page may ask of a council. */
export type Council = Pick<Whole["councils"][number], "id" | "name" | "languages" | "zone">;
export type Organization = Pick<Whole, "id" | "name"> & { councils: Council[] };

/** The organization this installation serves; fails with a 404 Problem while the store is empty. */
export function useOrganization() {
  return useQuery({
    queryKey: keyOf("organization", null, "self"),
    queryFn: ({ signal }) => body(api.GET("/api/organization", { signal })),
    staleTime: 5 * 60_000,
  });
}
