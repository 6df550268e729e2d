import { useMutation } from "@tanstack/react-query";
import { api, body } from "@/shared/api/client";

/** Ends the session of this browser. The page is loaded anew, so that nothing read or typed is left in it. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => body(api.POST("/api/sign-out")),
    onSuccess: () => window.location.assign("/"),
  });
}
