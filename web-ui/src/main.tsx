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

// A browser that goes back may show a page as it was left, to whoever sits there now: it asks again who is signed in.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});
