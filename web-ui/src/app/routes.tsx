import { createBrowserRouter } from "react-router";
import { page } from "@/shared/feature";
import { features } from "./features";
import { Outside } from "./layout/Outside";
import { Shell } from "./layout/Shell";
import { Failure, FailureAlone } from "./pages/Failure";
import { NotFound } from "./pages/NotFound";

const inside = features.flatMap((feature) => feature.routes ?? []);
const outside = features.flatMap((feature) => feature.outside ?? []);

/** Errors of a page are shown in place of the page: the navigation around it keeps working. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: FailureAlone,
    HydrateFallback: () => null,
    children: [
      { Component: Outside, children: [{ ErrorBoundary: Failure, children: outside }] },
      {
        Component: Shell,
        children: [
          {
            ErrorBoundary: Failure,
            children: [
              page("/", () => import("./pages/Home")),
              page("/more", () => import("./pages/More")),
              ...inside,
              { path: "*", Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
]);
