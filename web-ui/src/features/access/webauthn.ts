import i18next from "i18next";
import { UserFacingError } from "@/shared/api/problem";
import type { components } from "@/shared/api/schema";

type Options = components["schemas"]["PasskeyOptions"]["options"];
type Credential = components["schemas"]["PasskeySignInBody"]["credential"];

/** Returns true when the browser supports WebAuthn on this origin. */
export function supportsPasskeys(): boolean {
  return typeof window.PublicKeyCredential === "function";
}

/**
 * Creates a passkey and returns the credential as JSON.
 *
 * @throws UserFacingError when the person cancels or the device cannot create a passkey
 */
export function createPasskey(options: Options): Promise<Credential> {
  const json = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  return asked(() => navigator.credentials.create({ publicKey: creationOptions(json) }));
}

/**
 * Requests a passkey assertion and returns it as JSON.
 *
 * @throws UserFacingError when the person cancels or the device has no passkey
 */
export function getPasskey(options: Options): Promise<Credential> {
  const json = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  return asked(() => navigator.credentials.get({ publicKey: requestOptions(json) }));
}

async function asked(ask: () => Promise<globalThis.Credential | null>): Promise<Credential> {
  const credential = await ask().catch((error: unknown) => {
    throw inPlainWords(error);
  });
  if (!credential) throw inPlainWords(null);
  return toJson(credential as PublicKeyCredential);
}

/** Creates the message for a failure. Browsers do not distinguish "cancelled" from "took too long" or "has none here". */
function inPlainWords(error: unknown): UserFacingError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "AbortError")
    return new UserFacingError(i18next.t("passkeys.cancelled", { ns: "access" }));
  if (name === "InvalidStateError")
    return new UserFacingError(i18next.t("passkeys.already", { ns: "access" }));
  return new UserFacingError(i18next.t("passkeys.unable", { ns: "access" }));
}

function creationOptions(
  json: PublicKeyCredentialCreationOptionsJSON,
): PublicKeyCredentialCreationOptions {
  if (typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function")
    return PublicKeyCredential.parseCreationOptionsFromJSON(json);
  return {
    ...json,
    challenge: bytes(json.challenge),
    user: { ...json.user, id: bytes(json.user.id) },
    excludeCredentials: (json.excludeCredentials ?? []).map(descriptor),
  } as PublicKeyCredentialCreationOptions;
}

function requestOptions(
  json: PublicKeyCredentialRequestOptionsJSON,
): PublicKeyCredentialRequestOptions {
  if (typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function")
    return PublicKeyCredential.parseRequestOptionsFromJSON(json);
  return {
    ...json,
    challenge: bytes(json.challenge),
    allowCredentials: (json.allowCredentials ?? []).map(descriptor),
  } as PublicKeyCredentialRequestOptions;
}

function descriptor(json: PublicKeyCredentialDescriptorJSON) {
  return { ...json, id: bytes(json.id) };
}

function toJson(credential: PublicKeyCredential): Credential {
  if (typeof credential.toJSON === "function") return credential.toJSON();
  const { id, rawId, type, response } = credential;
  const parts = [
    "clientDataJSON",
    "attestationObject",
    "authenticatorData",
    "signature",
    "userHandle",
  ]
    .map((name) => [name, (response as unknown as Record<string, unknown>)[name]] as const)
    .filter(([, part]) => part instanceof ArrayBuffer)
    .map(([name, part]) => [name, text(part as ArrayBuffer)]);
  const json = {
    id,
    rawId: text(rawId),
    type,
    response: Object.fromEntries(parts),
    clientExtensionResults: credential.getClientExtensionResults(),
  };
  return json as unknown as Credential;
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
