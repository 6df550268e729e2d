// The rules of check-i18n without file access, so that they can be tested.

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Returns the texts of a namespace by their dotted keys. */
export function flatten(tree, prefix = "") {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Returns the string literals of a source file and its template strings as patterns. */
export function contentsOf(source) {
  const literals = new Set([...source.matchAll(/["']([\w.:-]+)["']/g)].map(([, text]) => text));
  const patterns = [...source.matchAll(/`([\w.:-]*\$\{[^`]*)`/g)].map(([, template]) => {
    const fixed = template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${fixed.join("[\\w-]+")}$`);
  });
  return { literals, patterns };
}

/** Returns a sentence for each problem; an empty list means that all languages are complete. */
export function findTroubles(texts, sources) {
  return [...wholeness(texts), ...unused(texts, sources)];
}

function wholeness(texts) {
  const all = Object.fromEntries(
    Object.entries(texts).map(([language, namespaces]) => [language, keysOf(namespaces)]),
  );
  const bases = new Map();
  for (const keys of Object.values(all))
    for (const [key, text] of keys)
      bases.set(key.replace(PLURAL, ""), { plural: PLURAL.test(key), text });
  return Object.entries(all).flatMap(([language, keys]) => [
    ...[...keys].filter(([, text]) => !text.trim()).map(([key]) => `${language} ${key} is empty`),
    ...[...bases].flatMap(([base, { plural, text }]) =>
      plural ? pluralTroubles(language, keys, base) : singleTroubles(language, keys, base, text),
    ),
  ]);
}

function pluralTroubles(language, keys, base) {
  return new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((form) => !keys.has(`${base}_${form}`))
    .map((form) => `${language} ${base} lacks the plural form _${form}`);
}

function singleTroubles(language, keys, base, elsewhere) {
  if (!keys.has(base)) return [`${language} ${base} is missing`];
  const same = placeholders(keys.get(base)) === placeholders(elsewhere);
  return same ? [] : [`${language} ${base} has other placeholders than another language`];
}

function placeholders(text) {
  return [...text.matchAll(/\{\{\s*([\w]+)/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}

function keysOf(namespaces) {
  return new Map(
    Object.entries(namespaces).flatMap(([namespace, tree]) => flatten(tree, `${namespace}:`)),
  );
}

/** Returns the unused keys. A key is used when it appears as a literal or matches a template, with or without its namespace. */
function unused(texts, sources) {
  const [language, namespaces] = Object.entries(texts)[0] ?? ["", {}];
  const bases = new Set([...keysOf(namespaces).keys()].map((key) => key.replace(PLURAL, "")));
  return [...bases]
    .filter((key) => !sources.some((source) => mentions(source, key)))
    .map((key) => `${language} ${key} is not used`);
}

function mentions({ literals, patterns }, key) {
  const bare = key.slice(key.indexOf(":") + 1);
  const fits = (name) => literals.has(name) || patterns.some((pattern) => pattern.test(name));
  return fits(bare) || fits(key);
}
