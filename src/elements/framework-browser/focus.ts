/** Keeps the reader's place when what they look at makes room for something else. */

/** What the links to roles and skills say that they open, so that one can come back to them. */
const linkTo = (root: ParentNode, opened: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('.ce-row-link')].find(
    ({ dataset }) => dataset.opens === opened,
  );

/** Goes to a heading that one cannot come to with the keyboard. */
function focusHeading(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Whether the focus is in what an element renders, whichever its root. */
export function hasFocus(root: HTMLElement): boolean {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && root.contains(activeElement);
}

export class PlaceKeeper {
  #left: { readonly opened: string; readonly top: number } | undefined;

  /** Before something is opened: where on the screen the link to it is. */
  leaving(root: ParentNode, opened: string | undefined): void {
    const link = opened && linkTo(root, opened);
    if (link) this.#left = { opened, top: link.getBoundingClientRect().top };
  }

  /** After it was opened: its name has the focus, and the way back above it is in sight. */
  opened(root: ParentNode): void {
    focusHeading(root.querySelector<HTMLElement>('.ce-opened .ce-title'));
    root.querySelector('.ce-ways')?.scrollIntoView({ block: 'nearest' });
  }

  /** After it was closed: the link to it is where it was, and has the focus. */
  closed(root: ParentNode, opened: string): void {
    const link = linkTo(root, opened);
    if (!link) {
      focusHeading(root.querySelector<HTMLElement>('.ce-browser-title'));
      return;
    }
    if (this.#left?.opened === opened)
      scrollBy(0, link.getBoundingClientRect().top - this.#left.top);
    link.focus();
  }

  /** The first row that was not there before. */
  row(root: ParentNode, at: number): void {
    root.querySelectorAll<HTMLElement>('.ce-row-link')[at]?.focus();
  }
}
