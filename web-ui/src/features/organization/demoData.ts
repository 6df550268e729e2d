import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";

const key = queryKey("organization", null, "sample");

/** Returns the loading progress of the demo data and polls it while it loads. */
export function useDemoDataStatus() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => dataOf(api.GET("/api/sample", { signal })),
    refetchInterval: ({ state }) => (state.data?.state === "LOADING" ? 500 : false),
  });
}

/** Starts to load the demo data. */
export function useLoadDemoData() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST("/api/sample")),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
