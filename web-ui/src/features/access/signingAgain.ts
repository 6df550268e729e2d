import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { type Entered, noteEntered } from "@/shared/session/signedIn";
import { answerSignInAgain } from "@/shared/session/signInAgain";
import { choosePasskey } from "./webauthn";

type Way = { by: "sample" } | { by: "passkey" } | { by: "code"; link: string; code: string };

/** Signs the same person in anew; whoever turns out to be somebody else is signed in as themselves and the command is not sent. */
export function useEnterAgain(person: string) {
  return useMutation({
    mutationFn: (way: Way) => enter(way, person),
    onSuccess: useEntered(person),
  });
}

/** The same by the code of a message. */
export function useEnterByCode(person: string, link: string) {
  return useMutation({
    mutationFn: ({ code }: { code: string }) => enter({ by: "code", link, code }, person),
    onSuccess: useEntered(person),
  });
}

function useEntered(person: string) {
  const client = useQueryClient();
  return (entered: Entered) => {
    const same = entered.person === person;
    if (same) void client.invalidateQueries({ queryKey: keyOf("access", null, "session") });
    else noteEntered(client, entered);
    answerSignInAgain(same);
  };
}

async function enter(way: Way, person: string) {
  if (way.by === "sample") return body(api.POST("/api/sign-in/as", { body: { person } }));
  if (way.by === "code") {
    const { link, code } = way;
    return body(api.POST("/api/sign-in", { body: { link, code } }));
  }
  const { id, options } = await body(api.POST("/api/sign-in/passkey-options"));
  const credential = await choosePasskey(options);
  return body(api.POST("/api/sign-in/passkey", { body: { id, credential } }));
}
