import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { theme } from "@/app/theme/theme";
import { createQueryClient } from "@/shared/api/queries";

/** Renders a component with the app's providers at a given path. */
export function renderApp(what: ReactNode, at = "/") {
  return render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter initialEntries={[at]}>{what}</MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}
