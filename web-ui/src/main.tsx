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

// After back navigation, a browser may show the page as it was left, perhaps to another person. A reload checks who is signed in.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});
