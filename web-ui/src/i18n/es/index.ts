const files = import.meta.glob<object>("./*.json", { eager: true, import: "default" });

/** The texts of this language by namespace. */
const texts: Record<string, object> = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.slice(2, -5), file]),
);
export default texts;
