import { html, type TemplateResult } from 'lit';

/**
 * A heading at the level that fits the host's outline. Lit cannot have a tag from data without `unsafeStatic`, and six
 * cases are safer and shorter.
 */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  if (level <= 1) return html`<h1 class=${className}>${content}</h1>`;
  if (level === 2) return html`<h2 class=${className}>${content}</h2>`;
  if (level === 3) return html`<h3 class=${className}>${content}</h3>`;
  if (level === 4) return html`<h4 class=${className}>${content}</h4>`;
  if (level === 5) return html`<h5 class=${className}>${content}</h5>`;
  return html`<h6 class=${className}>${content}</h6>`;
}
