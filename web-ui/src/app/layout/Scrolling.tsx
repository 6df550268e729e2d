import { type Location, ScrollRestoration } from "react-router";

/** The first entry of every document has this key, whatever page it is of. */
const FIRST = "default";

const keyOf = ({ key, pathname }: Location) => (key === FIRST ? pathname : key);

/** Going back finds the place that one left; what is opened by its address does not take over where another page was left. */
export const Scrolling = () => <ScrollRestoration getKey={keyOf} />;
