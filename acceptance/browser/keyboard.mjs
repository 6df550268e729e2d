/** Returns the interactive elements of the page that the Tab key never reaches. */
export async function unreachable(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    globalThis.reached = new Set();
    document.addEventListener("focusin", (event) => globalThis.reached.add(event.target));
  });
  const count = await page.evaluate(() => document.querySelectorAll("a[href], button, input, select, textarea").length);
  for (let presses = 0; presses < count + 10; presses++) await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const group = (element) => element.type === "radio" && element.name;
    const groups = new Set([...globalThis.reached].map(group).filter(Boolean));
    return [...document.querySelectorAll("a[href], button, input, select, textarea")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
      .filter((element) => !globalThis.reached.has(element) && !groups.has(group(element)))
      // A group such as tabs or a menu is one tab stop; the arrow keys move within it.
      .filter((element) => element.tabIndex >= 0)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
