import { type Location, ScrollRestoration } from "react-router";

/** The first history entry of every document has this key, regardless of its page. */
const FIRST = "default";

const keyOf = ({ key, pathname }: Location) => (key === FIRST ? pathname : key);

/** Restores the scroll position on back navigation and starts a directly opened page at its top. */
export const RouteScrollRestoration = () => <ScrollRestoration getKey={keyOf} />;
