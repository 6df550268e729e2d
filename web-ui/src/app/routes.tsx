import { createBrowserRouter } from "react-router";
import { lazyRoute } from "@/shared/feature";
import { features } from "./features";
import { AppLayout } from "./layout/AppLayout";
import { PublicLayout } from "./layout/PublicLayout";
import { NotFoundPage } from "./pages/NotFoundPage";
import { RootErrorPage, RouteErrorPage } from "./pages/RouteErrorPage";

const inside = features.flatMap((feature) => feature.routes ?? []);
const outside = features.flatMap((feature) => feature.outside ?? []);

/** A page's error replaces only the page, so that the navigation around it keeps working. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: RootErrorPage,
    HydrateFallback: () => null,
    children: [
      { Component: PublicLayout, children: [{ ErrorBoundary: RouteErrorPage, children: outside }] },
      {
        Component: AppLayout,
        children: [
          {
            ErrorBoundary: RouteErrorPage,
            children: [
              lazyRoute("/", () => import("./pages/HomePage")),
              lazyRoute("/more", () => import("./pages/MorePage")),
              ...inside,
              { path: "*", Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]);
