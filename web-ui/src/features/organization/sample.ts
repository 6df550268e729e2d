import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";

const key = keyOf("organization", null, "sample");

/** How far the sample year is; asks twice a second while it is being loaded. */
export function useSample() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => body(api.GET("/api/sample", { signal })),
    refetchInterval: ({ state }) => (state.data?.state === "LOADING" ? 500 : false),
  });
}

/** Begins to load the sample year. */
export function useLoadSample() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST("/api/sample")),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
