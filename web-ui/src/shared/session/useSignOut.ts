import { useMutation } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";

/** Ends this browser's session and reloads the page, so that no data remains in memory. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => dataOf(api.POST("/api/sign-out")),
    onSuccess: () => window.location.assign("/"),
  });
}
