import "@fontsource-variable/figtree";
import "@/app/theme/mantine";
import "@/app/theme/theme.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "@/app/App";
import { preferredLanguage, startI18n } from "@/i18n";

await startI18n(preferredLanguage());
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
