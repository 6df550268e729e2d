import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { useEffect, useRef } from "react";
import { api, body, positions } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import type { components } from "@/shared/api/schema";
import { choosePerson } from "@/shared/session/choices";

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

/** What the files would bring. `organization` null: into one that does not exist yet. */
export function usePreview(organization: string | null, bundle: Bundle, language: string) {
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
        : body(api.POST("/api/imports/preview", { ...multipart, signal })),
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
  organization: string;
  you: string;
}

/** Begins the import, in a new organization when there is none. Trying again goes on where it stopped. */
export function useBegin(organization: string | null) {
  const client = useQueryClient();
  const created = useRef<string | null>(null);
  return useMutation({
    mutationFn: async ({ bundle, beginning }: { bundle: Bundle; beginning: Beginning | null }) => {
      if (!organization && beginning) created.current ??= await create(beginning);
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

async function create({ organization, you }: Beginning): Promise<string> {
  const administrator = { name: you, language: i18next.language };
  const made = await body(
    api.POST("/api/organizations", { body: { name: organization, administrator } }),
  );
  const roles = [{ role: "ADMINISTRATOR", council: null }];
  choosePerson({ id: made.administrator, name: you, roles, organization: made.id });
  return made.id;
}
