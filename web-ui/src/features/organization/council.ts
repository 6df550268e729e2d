import { useQuery } from "@tanstack/react-query";
import i18next from "i18next";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import {
  integerInRange,
  optionalText,
  requiredOption,
  requiredText,
} from "@/shared/form/fieldSchemas";
import { useOrganization } from "@/shared/session/organization";
import { useSession } from "@/shared/session/SessionProvider";

export type Council = components["schemas"]["OrganizationViewCouncil"];
export type Charter = components["schemas"]["OrganizationViewCharterVersion"];

/** Returns the current council with all its details. */
export function useCurrentCouncil(): Council | undefined {
  const { council } = useSession();
  return useOrganization().data?.councils.find(({ id }) => id === council.id);
}

/** Returns a council's charter, newest version first. */
export function useCharter(council: string) {
  return useQuery({
    queryKey: queryKey("organization", council, "charter"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/charter", { params: { path: { council } }, signal })),
  });
}

export const councilFields = {
  council: requiredText(200),
  languages: z
    .array(z.string())
    .check(z.minLength(1, { error: () => i18next.t("setup.oneLanguage", { ns: "organization" }) })),
  zone: requiredOption(),
  familySeats: integerInRange(0, 500),
  staffSeats: integerInRange(0, 500),
  termMonths: integerInRange(1, 120),
};

export const newCouncil = z.object(councilFields);
type NewCouncil = z.infer<typeof newCouncil>;

/** Opens a council in an organization that exists. */
export function openCouncil(organization: string, { council: name, ...rest }: NewCouncil) {
  return dataOf(
    api.POST("/api/organizations/{organization}/councils", {
      params: { path: { organization } },
      body: { name, ...rest },
    }),
  );
}

export function useOpenCouncil(organization: string) {
  return useCommandMutation(["organization", "access"], (given: NewCouncil) =>
    openCouncil(organization, given),
  );
}

const inCouncil = (council: string) => ({ params: { path: { council } } });

/** Validates the number of wanted seats. */
export const seatTargetsSchema = z.object({
  familySeats: councilFields.familySeats,
  staffSeats: councilFields.staffSeats,
});

export function useChangeSeats(council: string) {
  return useCommandMutation(
    ["organization", "recruiting"],
    (given: z.infer<typeof seatTargetsSchema>) =>
      dataOf(api.POST("/api/councils/{council}/seats", { ...inCouncil(council), body: given })),
  );
}

/** Validates the selected champion. */
export const championSchema = z.object({ person: requiredOption() });

export function useNameChampion(council: string) {
  return useCommandMutation(["organization", "access"], (given: z.infer<typeof championSchema>) =>
    dataOf(api.POST("/api/councils/{council}/champion", { ...inCouncil(council), body: given })),
  );
}

/** Validates the reason for closing a council. */
export const closeCouncilSchema = z.object({ why: requiredText(500) });

export function useCloseCouncil(council: string) {
  return useCommandMutation("organization", (given: z.infer<typeof closeCouncilSchema>) =>
    dataOf(api.POST("/api/councils/{council}/closing", { ...inCouncil(council), body: given })),
  );
}

/** Validates the first charter. */
export const adoptCharterSchema = z.object({
  text: requiredText(50_000),
  adoptedOn: optionalText(10),
});

export function useAdoptCharter(council: string) {
  return useCommandMutation("organization", (given: z.infer<typeof adoptCharterSchema>) =>
    dataOf(api.POST("/api/councils/{council}/charter", { ...inCouncil(council), body: given })),
  );
}

/** Validates an amended charter. */
export const amendCharterSchema = z.object({
  text: requiredText(50_000),
  summary: requiredText(500),
  adoptedOn: optionalText(10),
});

/** Amends the charter and fails when another version was adopted in the meantime. */
export function useAmendCharter(council: string, basedOn: number) {
  return useCommandMutation("organization", (given: z.infer<typeof amendCharterSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/charter/amendments", {
        ...inCouncil(council),
        body: { ...given, basedOn },
      }),
    ),
  );
}
