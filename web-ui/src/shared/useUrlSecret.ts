import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

/**
 * Reads a secret from the URL fragment and removes it from the address bar and from the history that others may read. The secret survives
 * a reload. Returns an empty string when there is none.
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
