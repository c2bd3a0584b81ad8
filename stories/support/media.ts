/** Shows on screen what an element's style sheets keep for print or for forced colours. */
type Medium = 'print' | 'forced-colors';

const CONDITIONS: Readonly<Record<Medium, (media: string) => boolean>> = {
  print: (media) => media === 'print',
  'forced-colors': (media) => /\(forced-colors:\s*active\)/.test(media),
};

function showRules(rules: CSSRuleList, applies: (media: string) => boolean): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && applies(rule.media.mediaText)) rule.media.mediaText = 'all';
    if (rule instanceof CSSGroupingRule) showRules(rule.cssRules, applies);
  }
}

/** A copy, since elements of one kind share their style sheets. */
function shown(sheet: CSSStyleSheet, medium: Medium): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  showRules(copy.cssRules, CONDITIONS[medium]);
  return copy;
}

/** Only in the shadow root: in the light root the style sheets are the whole page's. */
export function showMedia(medium: Medium, element: HTMLElement): HTMLElement {
  const { updateComplete } = element as HTMLElement & { readonly updateComplete: Promise<unknown> };
  void updateComplete.then(() => {
    const { shadowRoot } = element;
    if (!shadowRoot) return;
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map((sheet) =>
      shown(sheet, medium),
    );
  });
  return element;
}
