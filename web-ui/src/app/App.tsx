import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router/dom";
import { Problem } from "@/shared/api/problem";
import { newQueryClient } from "@/shared/api/queries";
import { noteRefusal } from "@/shared/session/signedIn";
import { Toasts } from "@/shared/ui/Toasts";
import { router } from "./routes";
import { cssVariables, theme } from "./theme/theme";

const queries = newQueryClient((client, error) => {
  noteRefusal(client, error);
  if (error instanceof Problem && error.slug === "second-factor-needed")
    void router.navigate("/second-factor");
});

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  );
}
