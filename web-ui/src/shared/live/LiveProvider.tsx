import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from "react";
import { ledgerPosition } from "@/shared/api/client";
import { onPersonErased, onSignedOut } from "@/shared/session/authentication";
import { invalidateQueries } from "./invalidateQueries";
import { LiveConnection, type LiveSnapshot } from "./LiveConnection";
import type { LiveNotice } from "./messages";

/** How long notices are collected, in milliseconds: QUICK after a quiet period, BUSY in a steady stream. */
const QUICK = 100;
const BUSY = 1_000;

type Listener = (notice: LiveNotice) => void;

interface Live {
  connection: LiveConnection;
  listeners: Set<Listener>;
}

const LiveContext = createContext<Live | null>(null);

function newLive(client: QueryClient, person: string): Live {
  const listeners = new Set<Listener>();
  let waiting: LiveNotice[] = [];
  let asked = 0;
  const flush = () => {
    asked = Date.now();
    invalidateQueries(client, waiting);
    waiting = [];
  };
  const connection = new LiveConnection({
    url: new URL("/live", window.location.href).href.replace(/^http/, "ws"),
    resumeFrom: () => ledgerPosition.lowestRead,
    onNotice: (notice) => {
      ledgerPosition.note(notice.position);
      if (notice.kind === "person-erased" && notice.id === person) return onPersonErased(client);
      // A vote causes twenty notices at once, which need only one round of queries. In a steady stream, one round must be able to end
      // before the next begins; otherwise no result would ever be shown.
      if (waiting.push(notice) === 1) setTimeout(flush, Date.now() - asked > BUSY ? QUICK : BUSY);
      for (const listener of listeners) listener(notice);
    },
    onRefresh: (head) => {
      ledgerPosition.note(head);
      void client.invalidateQueries();
    },
    onSignedOut: () => onSignedOut(client),
  });
  return { connection, listeners };
}

/** Keeps one live connection open for the pages inside. */
export function LiveProvider(props: { person: string; children: ReactNode }) {
  const client = useQueryClient();
  const live = useMemo(() => newLive(client, props.person), [client, props.person]);
  useEffect(() => {
    const { connection } = live;
    const hurry = () => document.visibilityState === "visible" && connection.hurry();
    connection.start();
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", hurry);
    return () => {
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurry);
      connection.stop();
    };
  }, [live]);
  return <LiveContext value={live}>{props.children}</LiveContext>;
}

function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error("live is for pages inside the shell");
  return live;
}

/** Returns the connection state and the age of the data. */
export function useLiveStatus(): LiveSnapshot {
  const { connection } = useLive();
  return useSyncExternalStore(connection.subscribe, connection.snapshot);
}

/** Calls a listener for every live notice. List queries do not need it, because they are invalidated automatically. */
export function useLiveNotices(listener: Listener): void {
  const { listeners } = useLive();
  useEffect(() => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listeners, listener]);
}
