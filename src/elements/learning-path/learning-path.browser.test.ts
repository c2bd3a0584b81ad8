import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { DATA_SCIENTIST } from '../../testing/datasets.js';
import { inBothRoots, mount, said } from '../../testing/roots.js';
import './define.js';
import type { LearningPath } from './learning-path.js';

inBothRoots((root) => {
  it('shows the framework', async () => {
    const element = await mount<LearningPath>(
      html`<learning-path root=${root} src=${DATA_SCIENTIST}></learning-path>`,
    );
    expect(said(element)).to.contain('Data Scientist');
    await expect(element).to.be.accessible();
  });
});
