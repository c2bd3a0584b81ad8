import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../elements/role-card/define.js';
import type { RoleCard } from '../elements/role-card/role-card.js';
import { DATA_SCIENTIST, datasetAt } from './datasets.js';
import { container, find, findAll, inBothRoots, mount, said } from './roots.js';

inBothRoots((root) => {
  it('finds what an element shows', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root=${root} .data=${await datasetAt(DATA_SCIENTIST)}></role-card>`,
    );
    expect(container(card).getRootNode()).to.equal(root === 'shadow' ? card.shadowRoot : document);
    expect(find(card, '.ce-title').textContent).to.equal('Data Scientist');
    expect(findAll(card, '.ce-step')).to.have.length(6);
    expect(said(card)).to.contain('Data Scientist');
  });

  it('waits for data from an address', async () => {
    const card = await mount<RoleCard>(
      html`<role-card root=${root} src=${DATA_SCIENTIST}></role-card>`,
    );
    expect(find(card, '.ce-title').textContent).to.equal('Data Scientist');
  });
});
