import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router/dom";
import { ProblemError } from "@/shared/api/problem";
import { createQueryClient } from "@/shared/api/queries";
import { onRequestRefused } from "@/shared/session/authentication";
import { ToastRegion } from "@/shared/ui/ToastRegion";
import { router } from "./routes";
import { cssVariables, theme } from "./theme/theme";

const queries = createQueryClient((client, error) => {
  onRequestRefused(client, error);
  if (error instanceof ProblemError && error.slug === "second-factor-needed")
    void router.navigate("/second-factor");
});

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <ToastRegion />
      </QueryClientProvider>
    </MantineProvider>
  );
}
