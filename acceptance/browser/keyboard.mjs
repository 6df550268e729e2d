/** What can be acted upon but is never reached by the tab key on the page as it stands. */
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
      // Tabs, menus and the like are one stop; the arrow keys lead on from it.
      .filter((element) => element.tabIndex >= 0)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
