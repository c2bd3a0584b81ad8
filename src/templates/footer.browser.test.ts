import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { parse } from '../model/index.js';
import { footer } from './footer.js';
import type { Subject } from './footer.links.js';
import { Reader } from './reader.js';

const skill: Subject = { kind: 'skill', of: { id: 'joinery', name: 'Joinery' } };

const linksOf = async (links: object, subject?: Subject, language = 'en') => {
  const { framework } = parse({ formatVersion: 1, id: 'crafts', title: 'Crafts', links });
  const shown = await fixture(
    html`<div>${footer(new Reader(framework!, language), [], subject)}</div>`,
  );
  return [...shown.querySelectorAll('a')].map((link) => [
    link.textContent.replace(/\s+/g, ' ').trim(),
    link.getAttribute('href'),
  ]);
};

describe('footer', () => {
  it('leads to a form about what is shown, and says so', async () => {
    const links = {
      proposeChange: 'https://example.org/propose?{kind}={id}',
      feedback: 'mailto:us@example.org?subject={name}',
    };
    expect(await linksOf(links, skill)).to.deep.equal([
      ['Propose a change to Joinery', 'https://example.org/propose?skill=joinery'],
      ['Give feedback on Joinery', 'mailto:us@example.org?subject=Joinery'],
    ]);
    expect((await linksOf(links))[0]).to.deep.equal([
      'Propose a change to Crafts',
      'https://example.org/propose?framework=crafts',
    ]);
    expect((await linksOf(links, skill, 'cy')).map(([name]) => name)).to.deep.equal([
      'Cynnig newid ar gyfer Joinery',
      'Rhoi adborth ar gyfer Joinery',
    ]);
  });

  it('leads to one form for all, where the framework has one', async () => {
    const links = { proposeChange: 'https://example.org/propose' };
    expect(await linksOf(links, skill)).to.deep.equal([
      ['Propose a change', 'https://example.org/propose'],
    ]);
  });
});
