import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import { words } from "@/shared/form/rules";
import { noteEntered } from "@/shared/session/signedIn";
import { choosePasskey, makePasskey } from "./webauthn";

export const device = z.object({ label: words(60) });

/** The passkeys by which somebody signs in. */
export function usePasskeys(person: string) {
  return useQuery({
    queryKey: keyOf("access", null, "passkeys", person),
    queryFn: ({ signal }) =>
      body(api.GET("/api/people/{person}/passkeys", { params: { path: { person } }, signal })),
  });
}

export type Passkey = NonNullable<ReturnType<typeof usePasskeys>["data"]>["passkeys"][number];

/** Has this device make a passkey, and adds it under the name that people give the device. */
export function useAddPasskey(organization: string, person: string) {
  const params = { path: { organization, person } };
  return useCommand("access", async ({ label }: { label: string }) => {
    const { id, options } = await body(
      api.POST("/api/organizations/{organization}/people/{person}/passkeys/options", { params }),
    );
    const credential = await makePasskey(options);
    return body(
      api.POST("/api/organizations/{organization}/people/{person}/passkeys", {
        params,
        body: { id, label, credential },
      }),
    );
  });
}

/** Removes a passkey: nobody signs in by it any more. */
export function useRemovePasskey(organization: string, person: string) {
  return useCommand("access", (passkey: string) =>
    body(
      api.POST("/api/organizations/{organization}/people/{person}/passkeys/{passkey}/removal", {
        params: { path: { organization, person, passkey } },
      }),
    ),
  );
}

/** Signs in by whichever passkey the person chooses. */
export function useEnterByPasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { id, options } = await body(api.POST("/api/sign-in/passkey-options"));
      const credential = await choosePasskey(options);
      return body(api.POST("/api/sign-in/passkey", { body: { id, credential } }));
    },
    onSuccess: (entered) => noteEntered(client, entered),
  });
}
