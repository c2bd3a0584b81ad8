import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { allTags } from '../testing/all-tags.js';
import { tiny } from '../testing/datasets.js';
import { find, mount, settled } from '../testing/roots.js';
import { recordWarnings } from '../testing/warnings.js';
import { define, version } from './define.js';
import { RoleCard } from './role-card/index.js';

const VERSION = Symbol.for('capability-elements/version');

describe('importing a class', () => {
  it('registers nothing', () => {
    expect(RoleCard).to.be.a('function');
    expect(customElements.get('role-card')).to.equal(undefined);
  });

  it('of the package registers nothing either', async () => {
    const all = await import('../index.js');
    expect(all.RoleCard).to.equal(RoleCard);
    expect(allTags).to.include('skill-card');
    for (const tag of allTags) expect(customElements.get(tag)).to.equal(undefined);
  });
});

describe('registering', () => {
  it('leaves a tag that another script has taken, and says so once', () => {
    const warnings = recordWarnings();
    const other = class extends HTMLElement {};
    customElements.define('taken-card', other);
    define('taken-card', RoleCard);
    expect(customElements.get('taken-card')).to.equal(other);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<taken-card>').and.to.contain('another script');
  });

  it('leaves a tag that another release has taken, and names both releases', () => {
    const warnings = recordWarnings();
    const older = class extends HTMLElement {
      static readonly [VERSION] = '0.0.9';
    };
    customElements.define('older-card', older);
    define('older-card', RoleCard);
    expect(customElements.get('older-card')).to.equal(older);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.9').and.to.contain(version);
  });

  it('is silent where the same release has come first', () => {
    const warnings = recordWarnings();
    define('twice-card', class extends RoleCard {});
    const first = customElements.get('twice-card');
    define('twice-card', class extends RoleCard {});
    expect(customElements.get('twice-card')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('works under several names, whoever used the class first', async () => {
    recordWarnings();
    customElements.define('host-named-card', RoleCard);
    define('role-card', RoleCard);
    define('x-role-card', RoleCard);
    for (const card of [
      await mount<RoleCard>(html`<host-named-card .data=${tiny('Host')}></host-named-card>`),
      await mount<RoleCard>(html`<role-card .data=${tiny('Own')}></role-card>`),
      await mount<RoleCard>(html`<x-role-card .data=${tiny('Other')}></x-role-card>`),
    ]) {
      expect(card).to.be.instanceOf(RoleCard);
      expect(find(card, '.ce-title').textContent).to.be.oneOf(['Host', 'Own', 'Other']);
    }
  });

  it('upgrades elements that are already there, with what was set on them', async () => {
    recordWarnings();
    const early = await fixture<RoleCard>(html`<early-card>Fallback</early-card>`);
    early.data = tiny('Early');
    define('early-card', RoleCard);
    await settled(early);
    expect(find(early, '.ce-title').textContent).to.equal('Early');
  });

  it('fails where the name is none', () => {
    expect(() => define('noname', class extends RoleCard {})).to.throw();
  });
});
