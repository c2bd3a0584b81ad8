import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { CapabilityReadyEvent } from '../../events.js';
import { tiny } from '../../testing/datasets.js';
import { freshAddress, json, recordRequests } from '../../testing/network.js';
import {
  container,
  find,
  findAll,
  inBothRoots,
  said,
  settled,
  until,
  words,
} from '../../testing/roots.js';
import { recordWarnings } from '../../testing/warnings.js';
import '../role-card/define.js';
import type { RoleCard } from '../role-card/role-card.js';
import './define.js';
import type { CapabilityFramework } from './capability-framework.js';

/** An overlay of the tiny dataset. */
const overlay = (id: string, says: object, framework = 'tiny') => ({
  ...{ formatVersion: 1, id, title: `Additions of ${id}`, publisher: { name: `Office ${id}` } },
  ...{ language: 'en', overlays: { framework, edition: { name: 'First' } } },
  ...says,
});
const renamed = (id: string, name: string) => overlay(id, { roles: [{ id: 'role', name }] });

const titled = (card: RoleCard, title: string) =>
  until(
    () => words(container(card).querySelector('.ce-title') ?? new Text()) === title,
    `never “${title}”`,
  );

/** Answers that come when the test says so. */
function answers() {
  const waiting = new Map<string, (response: Response) => void>();
  const requests = recordRequests(
    (href) => new Promise((resolve) => waiting.set(new URL(href).search, resolve)),
  );
  return {
    requests,
    answer: (address: string, value: unknown) =>
      waiting.get(address.slice(address.indexOf('?')))!(
        value instanceof Response ? value : json(value),
      ),
  };
}

let warnings: readonly string[];
beforeEach(() => {
  warnings = recordWarnings();
});

inBothRoots((root) => {
  async function show(given: Partial<CapabilityFramework>) {
    const around = await fixture<CapabilityFramework>(
      html`<capability-framework><role-card root=${root}></role-card></capability-framework>`,
    );
    Object.assign(around, given);
    await around.updateComplete;
    return { around, card: around.querySelector<RoleCard>('role-card')! };
  }

  describe('overlays', () => {
    for (const order of ['base first', 'overlay first']) {
      it(`are waited for, and laid over the dataset: ${order}`, async () => {
        const [src, overlays] = [freshAddress('/base.json'), freshAddress('/over.json')];
        const { answer, requests } = answers();
        const { around, card } = await show({ src, overlays });
        const parts = [
          [src, tiny('National')],
          [overlays, renamed('x', 'Local')],
        ] as const;
        const [first, second] = order === 'base first' ? parts : ([parts[1], parts[0]] as const);
        answer(first[0], first[1]);
        if (order === 'base first') {
          // Another card shows that the dataset is there.
          const alone = await fixture<RoleCard>(
            html`<role-card root=${root} src=${src}></role-card>`,
          );
          await titled(alone, 'National');
        }
        expect(around.state.status).to.equal('loading');
        expect(container(card).ariaBusy).to.equal('true');
        answer(second[0], second[1]);
        await titled(card, 'Local local: Office x');
        expect(requests).to.have.length(2);
        expect(warnings).to.deep.equal([]);
      });
    }

    it('lie one over the other, the first lowest, with the cookies that the dataset has', async () => {
      const addresses = [freshAddress('/low.json'), freshAddress('/high.json')];
      const requests = recordRequests((href) =>
        json(renamed(href.includes('low') ? 'low' : 'high', href.includes('low') ? 'Low' : 'High')),
      );
      const { card } = await show({
        data: tiny('National'),
        overlays: ` ${addresses.join('\n')} `,
        credentials: 'include',
      });
      await titled(card, 'High local: Office low local: Office high');
      expect(requests.map(({ credentials }) => credentials)).to.deep.equal(['include', 'include']);
    });

    it('come as data, which comes before the attribute', async () => {
      const requests = recordRequests(() => json({}));
      const text = JSON.stringify(renamed('text', 'From text'));
      const { card } = await show({
        data: tiny('National'),
        overlays: freshAddress(),
        overlaysData: [renamed('x', 'From an object'), text],
      });
      await titled(card, 'From text local: Office x local: Office text');
      expect(requests).to.deep.equal([]);
    });

    it('can be changed and taken away', async () => {
      recordRequests(() => json(renamed('x', 'Local')));
      const { around, card } = await show({ data: tiny('National'), overlays: freshAddress() });
      await titled(card, 'Local local: Office x');
      around.removeAttribute('overlays');
      around.overlays = undefined;
      await titled(card, 'National');
      around.overlaysData = [renamed('y', 'Other')];
      await titled(card, 'Other local: Office y');
      around.overlaysData = undefined;
      await titled(card, 'National');
    });

    it('give all elements one framework, and the same one for the same parts', async () => {
      const [data, overlaysData] = [tiny('National'), [renamed('x', 'Local')]];
      const one = await show({ data, overlaysData });
      const other = await show({ data, overlaysData: [...overlaysData] });
      await titled(other.card, 'Local local: Office x');
      expect(one.around.state).to.equal(other.around.state);
    });

    it('are asked for once, however many frameworks use them', async () => {
      const overlays = freshAddress();
      const requests = recordRequests(() => json(renamed('x', 'Local')));
      const one = await show({ data: tiny('National'), overlays });
      const other = await show({ data: tiny('European'), overlays });
      await titled(one.card, 'Local local: Office x');
      await titled(other.card, 'Local local: Office x');
      expect(requests).to.have.length(1);
    });

    it('lie over a framework with overlays around it', async () => {
      const around = await fixture<CapabilityFramework>(
        html`<capability-framework .data=${tiny('National')} .overlaysData=${[renamed('dept', 'Department')]}>
          <capability-framework .overlaysData=${[renamed('team', 'Team')]}>
            <role-card root=${root}></role-card>
          </capability-framework>
        </capability-framework>`,
      );
      await titled(
        around.querySelector('role-card')!,
        'Team local: Office dept local: Office team',
      );
    });
  });

  describe('what is wrong with overlays', () => {
    async function problemsWith(given: Partial<CapabilityFramework>, title: string) {
      const around = await fixture<CapabilityFramework>(
        html`<capability-framework></capability-framework>`,
      );
      const card = document.createElement('role-card');
      card.setAttribute('root', root);
      let told: CapabilityReadyEvent | undefined;
      card.addEventListener('capability-ready', (event) => (told = event));
      Object.assign(around, given);
      around.append(card);
      await titled(card, title);
      expect(findAll(card, '.ce-failed')).to.deep.equal([]);
      return told!.problems.map(({ severity, message }) => [severity, message] as const);
    }

    it('an overlay that cannot be loaded is left out; readers see the rest, maintainers are told once', async () => {
      const overlays = `${freshAddress('/gone.json')} ${freshAddress('/there.json')}`;
      recordRequests((href) =>
        href.includes('gone')
          ? new Response('', { status: 404 })
          : json(renamed('there', 'Still there')),
      );
      const problems = await problemsWith(
        { data: tiny('National'), overlays },
        'Still there local: Office there',
      );
      const [severity, message] = problems.find(([, text]) => text.includes('an overlay'))!;
      expect(severity).to.equal('error');
      expect(message).to.match(/left out.*gone\.json\?fresh=\d+ answered with status 404/);
      expect(warnings.filter((text) => text.includes('gone.json'))).to.have.length(1);
    });

    it('what is no overlay, or one of another framework, is left out', async () => {
      for (const [wrong, said] of [
        ['<!doctype html>', 'overlaysData[0] is no overlay'],
        ['[]', 'expected an object'],
        [overlay('x', {}, 'other'), "changes the framework 'other', but was given 'tiny'"],
      ] as const) {
        const problems = await problemsWith(
          { data: tiny('National'), overlaysData: [wrong] },
          'National',
        );
        expect(problems.map(([, text]) => text).join('\n')).to.contain(said);
      }
    });

    it('a base that has moved on, and another edition of it, are for maintainers only', async () => {
      const stale = {
        ...renamed('x', 'Local'),
        overlays: { framework: 'tiny', edition: { name: 'Zeroth' } },
        replaces: [{ at: 'roles/role/name', was: 'Provincial' }],
      };
      const problems = await problemsWith(
        { data: tiny('National'), overlaysData: [stale] },
        'Local local: Office x',
      );
      const told = problems.filter(([, text]) => text.includes('(in the overlay overlaysData[0])'));
      expect(told.map(([severity]) => severity)).to.deep.equal(['warning', 'warning']);
      expect(told.map(([, text]) => text).join('\n'))
        .to.contain('Zeroth')
        .and.to.contain('Provincial');
    });

    it('“Try again” asks for the dataset and for the overlays that failed with it', async () => {
      let isBroken = true;
      const requests = recordRequests((href) => {
        if (isBroken) return new Response('', { status: 503 });
        return json(href.includes('base') ? tiny('National') : renamed('x', 'Local'));
      });
      const { card } = await show({
        src: freshAddress('/base.json'),
        overlays: freshAddress('/over.json'),
      });
      await settled(card);
      await until(() => container(card).querySelector('.ce-failed button'), 'never failed');
      expect(said(card)).to.contain('503');
      isBroken = false;
      find(card, '.ce-failed button').click();
      await titled(card, 'Local local: Office x');
      expect(requests).to.have.length(4);
    });
  });

  it('a framework without overlays is given as it is', async () => {
    const data = tiny('National');
    const { around, card } = await show({ data });
    await titled(card, 'National');
    const alone = await show({ data, overlaysData: [] });
    await titled(alone.card, 'National');
    expect(around.state).to.equal(alone.around.state);
    expect(find(card, '.ce-card').querySelector('.ce-tag')).to.equal(null);
  });
});
