import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../elements/capability-framework/define.js';
import '../elements/role-card/define.js';
import type { RoleCard } from '../elements/role-card/role-card.js';
import type { CapabilityErrorEvent, CapabilityReadyEvent } from '../events.js';
import { DATA_SCIENTIST, textAt, tiny } from '../testing/datasets.js';
import { freshAddress, json, recordRequests, stream } from '../testing/network.js';
import {
  container,
  find,
  findAll,
  focused,
  inBothRoots,
  mount,
  said,
  settled,
  until,
} from '../testing/roots.js';
import { recordWarnings } from '../testing/warnings.js';

const shows = (card: RoleCard, name: string) =>
  until(() => container(card).querySelector('.ce-title')?.textContent === name, `not ${name}`);

const absolute = (path: string) => new URL(path, document.baseURI).href;

/** Whether the fallback children are on the page, bare text included. */
const isFallbackShown = (card: RoleCard) =>
  card.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedNodes().length > 0 &&
  getComputedStyle(card.shadowRoot!.querySelector('slot:not([name])')!).display !== 'none';

beforeEach(() => void recordWarnings());

inBothRoots((root) => {
  describe('requests', () => {
    it('are shared by equal addresses, however they are written', async () => {
      const requests = recordRequests();
      const address = freshAddress(DATA_SCIENTIST);
      const place = await fixture(html`
        <div>
          <role-card root=${root} src=${address}></role-card>
          <role-card root=${root} src=${absolute(address)}></role-card>
          <role-card root=${root} src="${address}#part"></role-card>
          <capability-framework src=${address}><role-card root=${root}></role-card></capability-framework>
        </div>
      `);
      for (const card of place.querySelectorAll('role-card')) await shows(card, 'Data Scientist');
      expect(requests.map(({ href }) => href)).to.deep.equal([absolute(address)]);
      expect(performance.getEntriesByName(absolute(address))).to.have.length(1);
    });

    it('are not repeated for elements that come later', async () => {
      const requests = recordRequests(() => json(tiny('Once')));
      const address = freshAddress();
      await mount(html`<role-card root=${root} src=${address}></role-card>`);
      await mount(html`<role-card root=${root} src=${address}></role-card>`);
      expect(requests).to.have.length(1);
    });

    it('carry the credentials that are asked for, and are apart for each kind', async () => {
      const requests = recordRequests(() => json(tiny('With credentials')));
      const address = freshAddress();
      const card = await mount<RoleCard>(html`<role-card root=${root} src=${address}></role-card>`);
      card.setAttribute('credentials', 'include');
      await until(() => requests.length === 2, 'credentials were not heeded');
      card.removeAttribute('credentials');
      await shows(card, 'With credentials');
      expect(requests.map(({ credentials }) => credentials)).to.deep.equal([
        'same-origin',
        'include',
      ]);
    });

    it('are relative to the page', async () => {
      const requests = recordRequests(() => json(tiny('Relative')));
      const base = document.createElement('base');
      base.href = '/some/folder/';
      document.head.append(base);
      await mount(html`<role-card root=${root} src=${freshAddress('here.json')}></role-card>`);
      base.remove();
      expect(new URL(requests[0]!.href).pathname).to.equal('/some/folder/here.json');
    });
  });

  describe('a dataset that cannot be had', () => {
    const lastOf = async (card: RoleCard) => {
      await settled(card);
      return said(card);
    };

    /** What an element says, and the kind of failure that it tells the page. */
    async function failing(answer: () => Response | Promise<Response>, src = freshAddress()) {
      recordRequests(answer);
      const card = document.createElement('role-card');
      card.setAttribute('root', root);
      card.src = src;
      card.append('Bare text');
      const errors: CapabilityErrorEvent[] = [];
      card.addEventListener('capability-error', (event) => errors.push(event));
      await fixture(html`<div>${card}</div>`);
      const says = await lastOf(card);
      expect(isFallbackShown(card)).to.equal(true);
      expect(errors).to.have.length(1);
      return { card, says, failure: errors[0]!.failure };
    }

    it('is not there', async () => {
      const { says, failure } = await failing(() => new Response('', { status: 404 }));
      expect(failure.kind).to.equal('not-found');
      expect(says).to.contain('could not be loaded').and.to.contain('nothing at this address');
    });

    for (const status of [401, 403]) {
      it(`asks to sign in: ${status}`, async () => {
        const { says, failure } = await failing(() => new Response('', { status }));
        expect(failure.kind).to.equal('refused');
        expect(says).to.contain('sign in').and.to.contain('credentials="include"');
      });
    }

    it('is on a server that fails', async () => {
      const { failure } = await failing(() => new Response('', { status: 503 }));
      expect(failure.kind).to.equal('server');
    });

    it('is out of reach', async () => {
      const { says, failure } = await failing(() => Promise.reject(new TypeError('No network')));
      expect(failure.kind).to.equal('unreachable');
      expect(says).to.contain('No network').and.to.contain('Access-Control-Allow-Origin');
    });

    it('is on another host that does not share it', async () => {
      const elsewhere = `http://localhost:${location.port}${DATA_SCIENTIST}`;
      const card = await mount<RoleCard>(
        html`<role-card root=${root} src=${elsewhere}>Fallback</role-card>`,
      );
      expect(said(card)).to.contain('Access-Control-Allow-Origin');
      expect(isFallbackShown(card)).to.equal(true);
    });

    it('is a login page with status 200', async () => {
      const { says, failure } = await failing(() => new Response('<!doctype html><p>Sign in</p>'));
      expect(failure.kind).to.equal('unreadable');
      expect(says).to.contain('web page instead of a dataset');
    });

    it('is truncated', async () => {
      const whole = await textAt(DATA_SCIENTIST);
      const { says, failure } = await failing(() => new Response(whole.slice(0, whole.length / 2)));
      expect(failure.kind).to.equal('unreadable');
      expect(failure.problems[0]).to.include({ code: 'not-json' });
      expect(failure.problems[0]!.line).to.be.above(1);
      expect(says).to.match(/line \d+/);
    });

    it('breaks off on the way', async () => {
      const broken = stream();
      recordRequests(() => broken.response);
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}>Fallback</role-card>`,
      );
      broken.send('{"formatVersion": 1, ');
      broken.break();
      expect(await lastOf(card)).to.contain('The connection broke');
    });

    it('is JSON of another kind', async () => {
      const { says } = await failing(() => json(['not', 'a', 'framework']));
      expect(says).to.contain('could not be loaded').and.to.contain('expected');
    });

    it('has an address that is none', async () => {
      const { says, failure } = await failing(() => {
        throw new TypeError('no URL');
      }, 'https://[');
      expect(failure.kind).to.equal('unreachable');
      expect(says).to.contain('https://[');
    });

    it('shows its fallback again after content, and hides it again', async () => {
      const bad = freshAddress();
      recordRequests(() => new Response('', { status: 404 }));
      const card = await mount<RoleCard>(
        html`<role-card root=${root} .data=${tiny('Good')}>Fallback</role-card>`,
      );
      expect(isFallbackShown(card)).to.equal(false);
      expect(card.textContent).to.contain('Fallback');
      card.data = undefined;
      card.src = bad;
      await until(() => isFallbackShown(card), 'the fallback stays hidden');
      card.data = tiny('Good again');
      await shows(card, 'Good again');
      expect(isFallbackShown(card)).to.equal(false);
    });
  });

  describe('trying again', () => {
    it('loads once for all who wait, those in a framework element too', async () => {
      let isUp = false;
      const requests = recordRequests(() =>
        isUp ? json(tiny('Back')) : new Response('', { status: 503 }),
      );
      const address = freshAddress();
      const place = await fixture<HTMLElement>(html`
        <div>
          <role-card root=${root} src=${address}></role-card>
          <role-card root=${root} src=${address}></role-card>
          <capability-framework src=${address}><role-card root=${root}></role-card></capability-framework>
        </div>
      `);
      const cards = [...place.querySelectorAll('role-card')];
      for (const card of cards) await until(() => findAll(card, '.ce-button').length, 'no button');
      expect(requests).to.have.length(1);

      isUp = true;
      const ready: CapabilityReadyEvent[] = [];
      place.addEventListener('capability-ready', (event) => ready.push(event));
      find(cards[2]!, '.ce-button').click();
      for (const card of cards) await shows(card, 'Back');
      expect(requests).to.have.length(2);
      expect(ready).to.have.length(3);
    });

    it('tells another failure, and may be tried again', async () => {
      const requests = recordRequests(() => new Response('', { status: 503 }));
      const card = await mount<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}></role-card>`,
      );
      let errors = 0;
      card.addEventListener('capability-error', () => errors++);
      find(card, '.ce-button').click();
      await until(() => errors === 1, 'the second failure is not told');
      find(card, '.ce-button').click();
      await until(() => errors === 2, 'the third failure is not told');
      expect(requests).to.have.length(3);
    });

    it('keeps the focus within the element', async () => {
      recordRequests(() => new Response('', { status: 503 }));
      const card = await mount<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}></role-card>`,
      );
      const button = find(card, '.ce-button');
      button.focus();
      expect(focused()).to.equal(button);
      button.click();
      expect(focused()).to.equal(container(card));
    });

    it('is not offered where it cannot help', async () => {
      const card = await mount<RoleCard>(html`<role-card root=${root} .data=${'no'}></role-card>`);
      expect(said(card)).to.contain('could not be loaded');
      expect(findAll(card, '.ce-button')).to.have.length(0);
    });

    it('happens by itself for whoever comes when nobody is left who saw it fail', async () => {
      let isUp = false;
      recordRequests(() => (isUp ? json(tiny('Up')) : new Response('', { status: 503 })));
      const address = freshAddress();
      const card = await mount<RoleCard>(html`<role-card root=${root} src=${address}></role-card>`);
      card.remove();
      isUp = true;
      const later = await fixture<RoleCard>(
        html`<role-card root=${root} src=${address}></role-card>`,
      );
      await shows(later, 'Up');
    });
  });

  describe('loading', () => {
    it('shows the fallback, is busy, and tells how far it is', async () => {
      const text = JSON.stringify(tiny('Slow'));
      const slow = stream({ 'content-length': String(text.length) });
      recordRequests(() => slow.response);
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}>Fallback</role-card>`,
      );
      await until(() => container(card).ariaBusy === 'true', 'it is not busy');
      expect(isFallbackShown(card)).to.equal(true);
      expect(said(card)).to.contain('Loading…');

      slow.send(text.slice(0, text.length / 2));
      await until(() => findAll(card, 'progress').length, 'no progress');
      const progress = find<HTMLProgressElement>(card, 'progress');
      expect(progress.max).to.equal(text.length);
      expect(progress.value).to.equal(Math.floor(text.length / 2));
      expect(progress.getAttribute('aria-label')).to.match(/^Loading, [\d.]+ MB so far$/);

      slow.send(text.slice(text.length / 2));
      slow.end();
      await shows(card, 'Slow');
      expect(container(card).ariaBusy).to.equal('false');
      expect(isFallbackShown(card)).to.equal(false);
    });

    it('tells what has come where nobody knows how much there is, also the second time', async () => {
      const text = JSON.stringify({ ...tiny('Large'), description: 'x'.repeat(400_000) });
      const streams = [stream(), stream()];
      let asked = 0;
      recordRequests(() => streams[asked++]!.response);
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}></role-card>`,
      );
      for (const [at, slow] of streams.entries()) {
        await until(() => container(card).ariaBusy === 'true', 'it is not busy');
        slow.send(text.slice(0, 300_000));
        await until(() => said(card).includes('0.3 MB so far'), 'no amount');
        expect(findAll(card, 'progress')).to.have.length(0);
        if (at === 1) break;
        slow.break();
        await until(() => findAll(card, '.ce-button').length, 'no button');
        find(card, '.ce-button').click();
      }
      streams[1]!.send(text.slice(300_000));
      streams[1]!.end();
      await shows(card, 'Large');
    });

    it('keeps characters whole that arrive in two pieces', async () => {
      const slow = stream();
      recordRequests(() => slow.response);
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}></role-card>`,
      );
      const bytes = new TextEncoder().encode(JSON.stringify(tiny('Sgìl')));
      const cut = bytes.indexOf(0xc3) + 1;
      slow.sendBytes(bytes.slice(0, cut));
      slow.sendBytes(bytes.slice(cut));
      slow.end();
      await shows(card, 'Sgìl');
    });

    it('stops where a dataset is larger than anything that is read', async () => {
      const endless = stream();
      recordRequests(() => endless.response);
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}></role-card>`,
      );
      const megabytes = ' '.repeat(8 * 1024 * 1024);
      for (let sent = 0; sent < 12 && !endless.isCancelled(); sent++) endless.send(megabytes);
      await settled(card);
      expect(said(card)).to.contain('larger than');
      expect(endless.isCancelled()).to.equal(true);
    });
  });

  it('warns once, however many elements show a dataset', async () => {
    const warnings = recordWarnings();
    const flawed = { ...tiny('Flawed'), roles: [{ id: 'role', name: 'Flawed', family: 'none' }] };
    await mount(html`<role-card root=${root} .data=${flawed}></role-card>`);
    const ready: CapabilityReadyEvent[] = [];
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.addEventListener('capability-ready', (event) => ready.push(event));
    const card = document.createElement('role-card');
    card.setAttribute('root', root);
    card.data = flawed;
    place.append(card);
    await settled(card);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('roles[0].family');
    expect(ready.map(({ problems }) => problems.length)).to.deep.equal([1]);
  });
});
