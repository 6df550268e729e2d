import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useEffect, useRef } from "react";
import { api, body, positions } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { actIn } from "@/shared/session/acting";
import { noteCreator } from "@/shared/session/signedIn";
import { useFragment } from "@/shared/useFragment";

export type Preview = components["schemas"]["Preview"];
export type Sheet = Preview["sheets"][number];
export type RejectedRow = Preview["rejected"][number];
export type Status = components["schemas"]["ImportStatus"];
export type Brought = Status["counts"][number]["what"];

/** Files that were looked at together; the key makes their import one import, however often it is sent. */
export interface Bundle {
  key: string;
  files: File[];
}

function form(files: readonly File[]): FormData {
  const data = new FormData();
  for (const file of files) data.append("files", file, file.name);
  return data;
}

/** What the files would bring. `organization` null: into one that does not exist yet, for the person who has the set-up code. */
export function usePreview(organization: string | null, bundle: Bundle, language: string) {
  const code = useFragment();
  const multipart = { body: { files: [] }, bodySerializer: () => form(bundle.files) };
  return useQuery({
    queryKey: keyOf("importing", null, "preview", organization, bundle.key, language),
    queryFn: ({ signal }) =>
      organization
        ? body(
            api.POST("/api/organizations/{organization}/imports/preview", {
              params: { path: { organization } },
              ...multipart,
              signal,
            }),
          )
        : body(
            api.POST("/api/imports/preview", {
              ...multipart,
              headers: { "Longtable-Set-Up-Code": code },
              signal,
            }),
          ),
    enabled: bundle.files.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

/** The last import of an organization, asked for again and again while it runs. */
export function useLastImport(organization: string | null) {
  const client = useQueryClient();
  const running = useRef(false);
  const last = useQuery({
    queryKey: keyOf("importing", null, "last", organization, i18next.language),
    queryFn: async ({ signal }) => {
      const path = { organization: organization ?? "" };
      const { imports } = await body(
        api.GET("/api/organizations/{organization}/imports", { params: { path }, signal }),
      );
      return imports[0] ?? null;
    },
    enabled: organization !== null,
    refetchInterval: ({ state }) => (state.data?.state === "RUNNING" ? 700 : false),
  });
  const state = last.data?.state;
  const position = last.data?.position;
  useEffect(() => {
    if (running.current && state !== "RUNNING" && position !== undefined) {
      // Everything may have changed: what is asked for from now on has to know of the import.
      positions.note(position);
      void client.invalidateQueries();
    }
    running.current = state === "RUNNING";
  }, [state, position, client]);
  return last;
}

/** Who sets up a new organization, and how it is called. */
export interface Beginning {
  /** The one-time code that stands in the terminal. */
  code: string;
  organization: string;
  you: string;
  email: string;
}

/** Begins the import, in a new organization when there is none. Trying again goes on where it stopped. */
export function useBegin(organization: string | null) {
  const client = useQueryClient();
  const created = useRef<string | null>(null);
  return useMutation({
    mutationFn: async ({ bundle, beginning }: { bundle: Bundle; beginning: Beginning | null }) => {
      if (!organization && beginning) created.current ??= await create(client, beginning);
      return body(
        api.POST("/api/organizations/{organization}/imports", {
          params: { path: { organization: organization ?? created.current ?? "" } },
          headers: { "Idempotency-Key": bundle.key },
          body: { files: [] },
          bodySerializer: () => form(bundle.files),
        }),
      );
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["organization"] }),
        client.invalidateQueries({ queryKey: ["importing", null, "last"] }),
      ]),
  });
}

/** Whoever set it up is signed in by it, as its administrator. */
async function create(client: QueryClient, beginning: Beginning): Promise<string> {
  const { code, organization: name, you, email } = beginning;
  const language = i18next.language;
  const administrator = { name: you, email, language };
  const made = await body(api.POST("/api/organizations", { body: { code, name, administrator } }));
  actIn("ADMINISTRATOR");
  const roles = [{ role: "ADMINISTRATOR" as const, council: null }];
  const known = { ...administrator, id: made.administrator, organization: made.id, roles };
  noteCreator(client, { ...known, agreed: [] });
  return made.id;
}
