import { useMutation } from "@tanstack/react-query";
import { api, dataOf } from "@/shared/api/client";

/**
 * Ends this browser's session and reloads the page, so that no data remains in memory. The page is loaded anew,
 * so that nothing read or typed is left in it.
 */
export function useSignOut() {
  return useMutation({
    mutationFn: () => dataOf(api.POST("/api/sign-out")),
    onSuccess: () => window.location.assign("/"),
  });
}
