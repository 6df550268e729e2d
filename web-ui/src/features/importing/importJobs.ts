import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useEffect, useRef } from "react";
import { api, dataOf, ledgerPosition } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { onOrganizationCreated } from "@/shared/session/authentication";
import { setRequestRole } from "@/shared/session/requestRole";
import { useUrlSecret } from "@/shared/useUrlSecret";

export type Preview = components["schemas"]["ImportPreviewResponse"];
export type Sheet = Preview["sheets"][number];
export type RejectedRow = Preview["rejected"][number];
export type Status = components["schemas"]["ImportStatus"];
/** Names a kind of imported record. */
export type ImportedKind = Status["counts"][number]["what"];

/** Groups the files of one import under one idempotency key. */
export interface FileBundle {
  key: string;
  files: File[];
}

function form(files: readonly File[]): FormData {
  const data = new FormData();
  for (const file of files) data.append("files", file, file.name);
  return data;
}

/** Returns a preview of an import. A null organization means an empty store, for which the setup code is required. */
export function useImportPreview(
  organization: string | null,
  bundle: FileBundle,
  language: string,
) {
  const code = useUrlSecret();
  const multipart = { body: { files: [] }, bodySerializer: () => form(bundle.files) };
  return useQuery({
    queryKey: queryKey("importing", null, "preview", organization, bundle.key, language),
    queryFn: ({ signal }) =>
      organization
        ? dataOf(
            api.POST("/api/organizations/{organization}/imports/preview", {
              params: { path: { organization } },
              ...multipart,
              signal,
            }),
          )
        : dataOf(
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

/** Returns the latest import and polls it while it runs. */
export function useLatestImport(organization: string | null) {
  const client = useQueryClient();
  const running = useRef(false);
  const last = useQuery({
    queryKey: queryKey("importing", null, "last", organization, i18next.language),
    queryFn: async ({ signal }) => {
      const path = { organization: organization ?? "" };
      const { imports } = await dataOf(
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
      // The import may have changed everything, so later queries must wait for its position.
      ledgerPosition.note(position);
      void client.invalidateQueries();
    }
    running.current = state === "RUNNING";
  }, [state, position, client]);
  return last;
}

/** Contains the organization and administrator names for an import into an empty store. */
export interface SetupDetails {
  /** The one-time setup code from the terminal. */
  code: string;
  organization: string;
  you: string;
  email: string;
}

/** Starts an import and creates the organization when needed. A retry continues where the last attempt stopped. */
export function useStartImport(organization: string | null) {
  const client = useQueryClient();
  const created = useRef<string | null>(null);
  return useMutation({
    mutationFn: async ({
      bundle,
      beginning,
    }: {
      bundle: FileBundle;
      beginning: SetupDetails | null;
    }) => {
      if (!organization && beginning) created.current ??= await create(client, beginning);
      return dataOf(
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

/** Creates the organization, which also signs in its administrator. */
async function create(client: QueryClient, beginning: SetupDetails): Promise<string> {
  const { code, organization: name, you, email } = beginning;
  const language = i18next.language;
  const administrator = { name: you, email, language };
  const made = await dataOf(
    api.POST("/api/organizations", { body: { code, name, administrator } }),
  );
  setRequestRole("ADMINISTRATOR");
  const roles = [{ role: "ADMINISTRATOR" as const, council: null }];
  const known = { ...administrator, id: made.administrator, organization: made.id, roles };
  onOrganizationCreated(client, { ...known, agreed: [] });
  return made.id;
}
