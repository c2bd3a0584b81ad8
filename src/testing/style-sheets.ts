/** Pages' own style sheets, for tests of how elements stand in them. */

function loaded(href: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const done = new Promise<HTMLLinkElement>((resolve, reject) => {
    link.onload = () => resolve(link);
    link.onerror = () => reject(new Error(`The style sheet ${href} could not be loaded.`));
  });
  document.head.append(link);
  return done;
}

/** Does something while the page has these style sheets. */
export async function withStyleSheets(
  hrefs: readonly string[],
  act: () => Promise<void> | void,
): Promise<void> {
  const links = await Promise.all(hrefs.map(loaded));
  try {
    await act();
  } finally {
    for (const link of links) link.remove();
  }
}
