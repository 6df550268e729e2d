import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import { onSignedIn, type SignInResult } from "@/shared/session/authentication";
import { answerSignInAgain } from "@/shared/session/signInAgain";
import { getPasskey } from "./webauthn";

type Way = { by: "sample" } | { by: "passkey" } | { by: "code"; link: string; code: string };

/** Signs in the same person again. If another person signs in, they get their own session and the pending command is not sent. */
export function useEnterAgain(person: string) {
  return useMutation({
    mutationFn: (way: Way) => enter(way, person),
    onSuccess: useEntered(person),
  });
}

/** Signs in the same person again with the code from a message. */
export function useEnterByCode(person: string, link: string) {
  return useMutation({
    mutationFn: ({ code }: { code: string }) => enter({ by: "code", link, code }, person),
    onSuccess: useEntered(person),
  });
}

function useEntered(person: string) {
  const client = useQueryClient();
  return (entered: SignInResult) => {
    const same = entered.person === person;
    if (same) void client.invalidateQueries({ queryKey: queryKey("access", null, "session") });
    else onSignedIn(client, entered);
    answerSignInAgain(same);
  };
}

async function enter(way: Way, person: string) {
  if (way.by === "sample") return dataOf(api.POST("/api/sign-in/as", { body: { person } }));
  if (way.by === "code") {
    const { link, code } = way;
    return dataOf(api.POST("/api/sign-in", { body: { link, code } }));
  }
  const { id, options } = await dataOf(api.POST("/api/sign-in/passkey-options"));
  const credential = await getPasskey(options);
  return dataOf(api.POST("/api/sign-in/passkey", { body: { id, credential } }));
}
