import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import { requiredText } from "@/shared/form/fieldSchemas";
import { onSignedIn } from "@/shared/session/authentication";
import { createPasskey, getPasskey } from "./webauthn";

/** Validates the name of a passkey's device. */
export const passkeyNameSchema = z.object({ label: requiredText(60) });

/** Returns the passkeys with which a person can sign in. */
export function usePasskeys(person: string) {
  return useQuery({
    queryKey: queryKey("access", null, "passkeys", person),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/people/{person}/passkeys", { params: { path: { person } }, signal })),
  });
}

export type Passkey = NonNullable<ReturnType<typeof usePasskeys>["data"]>["passkeys"][number];

/** Creates a passkey on this device and registers it under a name. */
export function useAddPasskey(organization: string, person: string) {
  const params = { path: { organization, person } };
  return useCommandMutation("access", async ({ label }: { label: string }) => {
    const { id, options } = await dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/passkeys/options", { params }),
    );
    const credential = await createPasskey(options);
    return dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/passkeys", {
        params,
        body: { id, label, credential },
      }),
    );
  });
}

/** Removes a passkey, so that it can no longer be used to sign in. */
export function useRemovePasskey(organization: string, person: string) {
  return useCommandMutation("access", (passkey: string) =>
    dataOf(
      api.POST("/api/organizations/{organization}/people/{person}/passkeys/{passkey}/removal", {
        params: { path: { organization, person, passkey } },
      }),
    ),
  );
}

/** Signs in with a passkey that the person selects. */
export function usePasskeySignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { id, options } = await dataOf(api.POST("/api/sign-in/passkey-options"));
      const credential = await getPasskey(options);
      return dataOf(api.POST("/api/sign-in/passkey", { body: { id, credential } }));
    },
    onSuccess: (entered) => onSignedIn(client, entered),
  });
}
