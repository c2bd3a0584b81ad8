import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { DATA_SCIENTIST } from '../../testing/datasets.js';
import { inBothRoots, mount, said } from '../../testing/roots.js';
import './define.js';
import type { CapabilityMap } from './capability-map.js';

inBothRoots((root) => {
  it('shows the framework', async () => {
    const element = await mount<CapabilityMap>(
      html`<capability-map root=${root} src=${DATA_SCIENTIST}></capability-map>`,
    );
    expect(said(element)).to.contain('Data Scientist');
    await expect(element).to.be.accessible();
  });
});
