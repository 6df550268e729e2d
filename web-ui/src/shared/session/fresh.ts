import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { choosePersonAgain, useChoices } from "./choices";

/** What was chosen on this device is a copy: a seat or a role that was given since then counts at once. */
export function useFreshPerson(): void {
  const { person } = useChoices();
  const id = person?.id ?? "";
  const now = useQuery({
    queryKey: keyOf("access", null, "person", id),
    queryFn: ({ signal }) =>
      body(api.GET("/api/people/{person}", { params: { path: { person: id } }, signal })),
    enabled: id !== "",
  }).data;
  useEffect(() => {
    if (now?.name) choosePersonAgain({ id: now.id, name: now.name, roles: now.roles });
  }, [now]);
}
