import { useQuery } from "@tanstack/react-query";
import i18next from "i18next";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choice, optionalWords, wholeNumber, words } from "@/shared/form/rules";
import { useOrganization } from "@/shared/session/organization";
import { useSession } from "@/shared/session/Session";

export type Council = components["schemas"]["OrganizationViewCouncil"];
export type Charter = components["schemas"]["OrganizationViewCharterVersion"];

/** The council being looked at, whole. */
export function useCouncil(): Council | undefined {
  const { council } = useSession();
  return useOrganization().data?.councils.find(({ id }) => id === council.id);
}

/** A council's charter, the newest version first. */
export function useCharter(council: string) {
  return useQuery({
    queryKey: keyOf("organization", council, "charter"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/charter", { params: { path: { council } }, signal })),
  });
}

export const councilFields = {
  council: words(200),
  languages: z
    .array(z.string())
    .check(z.minLength(1, { error: () => i18next.t("setup.oneLanguage", { ns: "organization" }) })),
  zone: choice(),
  familySeats: wholeNumber(0, 500),
  staffSeats: wholeNumber(0, 500),
  termMonths: wholeNumber(1, 120),
};

export const newCouncil = z.object(councilFields);
type NewCouncil = z.infer<typeof newCouncil>;

/** Opens a council in an organization that exists. */
export function openCouncil(organization: string, { council: name, ...rest }: NewCouncil) {
  return body(
    api.POST("/api/organizations/{organization}/councils", {
      params: { path: { organization } },
      body: { name, ...rest },
    }),
  );
}

export function useOpenCouncil(organization: string) {
  return useCommand(["organization", "access"], (given: NewCouncil) =>
    openCouncil(organization, given),
  );
}

const inCouncil = (council: string) => ({ params: { path: { council } } });

export const seats = z.object({
  familySeats: councilFields.familySeats,
  staffSeats: councilFields.staffSeats,
});

export function useChangeSeats(council: string) {
  return useCommand(["organization", "recruiting"], (given: z.infer<typeof seats>) =>
    body(api.POST("/api/councils/{council}/seats", { ...inCouncil(council), body: given })),
  );
}

export const champion = z.object({ person: choice() });

export function useNameChampion(council: string) {
  return useCommand(["organization", "access"], (given: z.infer<typeof champion>) =>
    body(api.POST("/api/councils/{council}/champion", { ...inCouncil(council), body: given })),
  );
}

export const closing = z.object({ why: words(500) });

export function useCloseCouncil(council: string) {
  return useCommand("organization", (given: z.infer<typeof closing>) =>
    body(api.POST("/api/councils/{council}/closing", { ...inCouncil(council), body: given })),
  );
}

export const firstCharter = z.object({ text: words(50_000), adoptedOn: optionalWords(10) });

export function useAdoptCharter(council: string) {
  return useCommand("organization", (given: z.infer<typeof firstCharter>) =>
    body(api.POST("/api/councils/{council}/charter", { ...inCouncil(council), body: given })),
  );
}

export const changedCharter = z.object({
  text: words(50_000),
  summary: words(500),
  adoptedOn: optionalWords(10),
});

/** Based on the version that was read: the server refuses when another one came in between. */
export function useAmendCharter(council: string, basedOn: number) {
  return useCommand("organization", (given: z.infer<typeof changedCharter>) =>
    body(
      api.POST("/api/councils/{council}/charter/amendments", {
        ...inCouncil(council),
        body: { ...given, basedOn },
      }),
    ),
  );
}
