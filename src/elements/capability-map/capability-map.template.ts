import { html, nothing, type TemplateResult } from 'lit';
import { editionFacts } from '../../templates/edition.js';
import { footer } from '../../templates/footer.js';
import { heading } from '../../templates/heading.js';
import { notice } from '../../templates/notice.js';
import { text } from '../../templates/text.js';
import { strings, type Context, type Part } from './capability-map.context.js';
import { gaps } from './capability-map.gaps.js';
import { map } from './capability-map.map.js';
import { overlap } from './capability-map.overlap.js';
import { domains, mapTools, overlapTools, tabs } from './capability-map.tools.js';
import { VIEWS, type View } from './capability-map.view.js';

type Panel = (context: Context) => unknown;

const part = ({ host }: Context, name: Part, content: () => unknown) =>
  host.shows(name) ? content() : nothing;

function mapPanel(context: Context): TemplateResult {
  const view = context.view.map();
  return html`${part(context, 'domains', () => domains(context, view))}
    ${part(context, 'tools', () => mapTools(context, view))} ${map(context, view)}`;
}

function overlapPanel(context: Context): unknown {
  const view = context.view.overlap();
  if (!view) return nothing;
  return html`${part(context, 'tools', () => overlapTools(context, view))} ${overlap(context, view)}`;
}

const gapsPanel: Panel = (context) => gaps(context, context.view.gaps());

/** With the switch one way to look is shown; without it all of them, one after another. */
function panels(context: Context, mapping: Panel): unknown {
  const { host, reader, view } = context;
  const made = { map: mapPanel, overlap: overlapPanel, gaps: gapsPanel, mapping };
  const views = VIEWS.filter((one) => view.views.includes(one) && host.shows(one));
  const isOne = (one: View) => views.length === 1 && views[0] === one;
  if (!host.shows('views') || views.length < 2)
    return views.map(
      (one) => html`<div class="ce-map-section">
        ${isOne(one) ? nothing : heading(host.headingLevel + 1, 'ce-view-name govuk-heading-m', strings(reader).view[one])}
        ${made[one](context)}
      </div>`,
    );
  const chosen = views.includes(view.chosen) ? view.chosen : views[0]!;
  const own = { ...context, view: { ...view, views, chosen } };
  return html`${tabs(own)}
    <div
      class="ce-panel"
      role="tabpanel"
      id=${`${host.ownId}-panel`}
      aria-labelledby=${`${host.ownId}-${chosen}`}
    >
      ${made[chosen](own)}
    </div>`;
}

/** The whole element; `show` decides which of its parts are there. `mapping` is made by who has the other framework. */
export function capabilityMapTemplate(context: Context, mapping: Panel): TemplateResult {
  const { host, reader } = context;
  return html`<div class="ce-capability-map">
    ${heading(host.headingLevel, 'ce-title govuk-heading-l', text(reader, reader.framework.title))}
    ${part(
      context,
      'facts',
      () => html`<dl class="ce-facts">
        ${editionFacts(reader)}
      </dl>`,
    )}
    ${part(context, 'notice', () => notice(reader))} ${panels(context, mapping)}
    ${part(context, 'footer', () => footer(reader, []))}
  </div>`;
}
