import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

/**
 * Reads a secret from the URL fragment, removes it from the address bar, and keeps it across a reload. It leaves
 * the address bar, and with it the history that others may read, but outlasts a reload. Empty when there was
 * nothing.
 */
export function useUrlSecret(): string {
  const { hash, pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const found = hash.slice(1) || String(state?.fragment ?? "");
  useEffect(() => {
    if (hash) navigate(pathname + search, { replace: true, state: { fragment: found } });
  }, [hash, pathname, search, found, navigate]);
  return found;
}
