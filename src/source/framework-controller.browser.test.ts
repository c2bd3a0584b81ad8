import { ContextProvider, createContext } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { CapabilityFramework } from '../elements/capability-framework/capability-framework.js';
import '../elements/capability-framework/define.js';
import '../elements/role-card/define.js';
import type { RoleCard } from '../elements/role-card/role-card.js';
import { tiny } from '../testing/datasets.js';
import { freshAddress, json, recordRequests, stream } from '../testing/network.js';
import { container, find, inBothRoots, mount, said, settled, until } from '../testing/roots.js';
import { recordWarnings } from '../testing/warnings.js';
import { frameworkContext } from './context.js';
import { FrameworkController, type Ways } from './framework-controller.js';
import { IDLE } from './state.js';

const title = (card: RoleCard) => find(card, '.ce-title').textContent;
const shows = (card: RoleCard, name: string) =>
  until(() => container(card).querySelector('.ce-title')?.textContent === name, `not ${name}`);

function script(dataset: unknown): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = typeof dataset === 'string' ? dataset : JSON.stringify(dataset);
  return element;
}

/** As if the page were still arriving, until the test ends. */
function stillLoading(): () => void {
  let readyState = 'loading';
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => readyState });
  return () => {
    readyState = 'interactive';
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
  };
}

beforeEach(() => void recordWarnings());

afterEach(() => {
  delete (document as { readyState?: unknown }).readyState;
});

/** A framework element, perhaps before it is defined. */
type Framework = HTMLElement & { data?: unknown };

const newCard = (root: string) => {
  const card = document.createElement('role-card');
  card.setAttribute('root', root);
  return card;
};

inBothRoots((root) => {
  describe('the ways in', () => {
    it('prefers data to src, src to a child script, and a child script to the framework around it', async () => {
      recordRequests(() => json(tiny('From src')));
      const around = await fixture<CapabilityFramework>(
        html`<capability-framework .data=${tiny('From the framework')}></capability-framework>`,
      );
      const card = newCard(root);
      card.data = tiny('From data');
      card.src = freshAddress();
      card.append(script(tiny('From the script')));
      around.append(card);
      await settled(card);
      expect(title(card)).to.equal('From data');

      card.data = undefined;
      await shows(card, 'From src');
      card.removeAttribute('src');
      card.src = undefined;
      await shows(card, 'From the script');
      card.querySelector('script')!.remove();
      await shows(card, 'From the framework');
    });

    it('asks for nothing where it has data of its own', async () => {
      const requests = recordRequests(() => json(tiny('From src')));
      await mount<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()} .data=${tiny('From data')}></role-card>`,
      );
      expect(requests).to.deep.equal([]);
    });

    it('takes data as text', async () => {
      const text = JSON.stringify(tiny('From text'));
      const card = await mount<RoleCard>(html`<role-card root=${root} .data=${text}></role-card>`);
      expect(title(card)).to.equal('From text');
    });

    it('takes data that is given later, and other data after it', async () => {
      const card = await fixture<RoleCard>(html`<role-card root=${root}></role-card>`);
      expect(container(card).hidden).to.equal(true);
      card.data = tiny('First');
      await shows(card, 'First');
      card.data = tiny('Second');
      await shows(card, 'Second');
    });

    it('takes another address', async () => {
      const [first, second] = [freshAddress(), freshAddress()];
      recordRequests((href) => json(tiny(href.endsWith(first) ? 'First' : 'Second')));
      const card = await mount<RoleCard>(html`<role-card root=${root} src=${first}></role-card>`);
      expect(title(card)).to.equal('First');
      card.setAttribute('src', second);
      await shows(card, 'Second');
    });

    it('says in words that data is no dataset', async () => {
      const card = await mount<RoleCard>(html`<role-card root=${root} .data=${7}></role-card>`);
      expect(said(card)).to.contain('The data property cannot be shown');
    });
  });

  describe('a child script', () => {
    it('may arrive after the element', async () => {
      const card = await fixture<RoleCard>(html`<role-card root=${root}></role-card>`);
      card.append(script(tiny('Late')));
      await shows(card, 'Late');
    });

    it('is not read before it is whole', async () => {
      const arrive = stillLoading();
      const card = newCard(root);
      const part = script('{"formatVersion": 1, "id": ');
      card.append(part);
      await fixture(html`<div>${card}</div>`);
      await card.updateComplete;
      expect(container(card).hidden).to.equal(true);

      part.textContent = JSON.stringify(tiny('Whole'));
      arrive();
      await shows(card, 'Whole');
    });

    it('is whole when something follows it, though the page still arrives', async () => {
      stillLoading();
      const card = newCard(root);
      card.append(script(tiny('Whole')), 'Fallback');
      await fixture(html`<div>${card}</div>`);
      await shows(card, 'Whole');
    });
  });

  describe('a framework named by its id', () => {
    it('may be anywhere on the page', async () => {
      const place = await fixture(html`
        <div>
          <role-card root=${root} framework="elsewhere"></role-card>
          <capability-framework id="elsewhere" .data=${tiny('Elsewhere')}></capability-framework>
        </div>
      `);
      await shows(place.querySelector('role-card')!, 'Elsewhere');
    });

    it('may come later, after an error that says what is missing', async () => {
      const place = await fixture(
        html`<div><role-card root=${root} framework="later"></role-card></div>`,
      );
      const card = await settled(place.querySelector('role-card')!);
      expect(said(card)).to.contain('No <capability-framework> with the id "later"');
      const framework = document.createElement('capability-framework');
      framework.id = 'later';
      framework.data = tiny('Later');
      place.append(framework);
      await shows(card, 'Later');
    });

    it('is missed once, whatever else appears on the page', async () => {
      const place = await fixture<HTMLElement>(
        html`<div><role-card root=${root} framework="missing"></role-card></div>`,
      );
      let errors = 0;
      place.addEventListener('capability-error', () => errors++);
      const card = place.querySelector('role-card')!;
      card.setAttribute('framework', 'missing-too');
      await until(() => errors === 1, 'it is not missed');
      place.append(document.createElement('capability-framework'));
      await card.updateComplete;
      await settled(card);
      expect(said(card)).to.contain('missing-too');
      expect(errors).to.equal(1);
    });

    it('is not asked for because of other libraries', async () => {
      const host = await fixture<HTMLElement>(
        html`<div id="host"><role-card root=${root} framework="host"></role-card></div>`,
      );
      let asked = 0;
      host.addEventListener('context-request', () => asked++);
      const other = new ContextProvider(host, { context: createContext(Symbol('other')) });
      other.hostConnected();
      expect(asked).to.equal(0);
      const ours = new ContextProvider(host, { context: frameworkContext, initialValue: IDLE });
      ours.hostConnected();
      expect(asked).to.equal(1);
    });

    it('is not missed while the page arrives, only when it has arrived', async () => {
      const arrive = stillLoading();
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} framework="never"></role-card>`,
      );
      await card.updateComplete;
      expect(container(card).hidden).to.equal(true);
      arrive();
      await until(() => said(card).includes('id "never"'), 'nothing was said');
    });

    it('may be defined later', async () => {
      const tag = `late-framework-${root}`;
      const place = await fixture(
        html`<div><role-card root=${root} framework="undefined-yet"></role-card></div>`,
      );
      const framework = document.createElement(tag) as Framework;
      framework.id = 'undefined-yet';
      const card = place.querySelector('role-card')!;
      card.remove();
      place.append(framework, card);
      await card.updateComplete;
      expect(container(card).hidden).to.equal(true);

      customElements.define(tag, class extends CapabilityFramework {});
      framework.data = tiny('Defined');
      await shows(card, 'Defined');
    });

    it('must be a framework', async () => {
      const place = await fixture(
        html`<div id="only-a-div"><role-card root=${root} framework="only-a-div"></role-card></div>`,
      );
      const card = await settled(place.querySelector('role-card')!);
      expect(said(card)).to.contain('with the id "only-a-div"');
    });

    it('is given up with its attribute', async () => {
      const around = await fixture(html`
        <capability-framework .data=${tiny('Around')}>
          <role-card root=${root} framework="no-such-id"></role-card>
        </capability-framework>
      `);
      const card = await settled(around.querySelector('role-card')!);
      card.removeAttribute('framework');
      await shows(card, 'Around');
    });

    it('stays though another framework comes to stand around the element', async () => {
      const place = await fixture(html`
        <div>
          <capability-framework id="named" .data=${tiny('Named')}></capability-framework>
          <capability-framework id="outer"
            ><i><role-card root=${root} framework="named"></role-card></i
          ></capability-framework>
        </div>
      `);
      const card = place.querySelector('role-card')!;
      await shows(card, 'Named');
      const named = place.querySelector<CapabilityFramework>('#named')!;
      const inner = document.createElement('capability-framework');
      inner.data = tiny('Between');
      named.append(inner);
      const outer = place.querySelector<CapabilityFramework>('#outer')!;
      outer.data = tiny('Outer');
      await outer.updateComplete;
      await card.updateComplete;
      expect(title(card)).to.equal('Named');
      named.data = tiny('Named again');
      await shows(card, 'Named again');
    });
  });

  describe('a framework around the element', () => {
    it('tells all its elements, also when its data changes later', async () => {
      const around = await fixture<CapabilityFramework>(html`
        <capability-framework .data=${tiny('Before')}>
          <role-card root=${root}></role-card><role-card root=${root}></role-card>
        </capability-framework>
      `);
      const cards = [...around.querySelectorAll('role-card')];
      for (const card of cards) await shows(card, 'Before');
      around.data = tiny('After');
      for (const card of cards) await shows(card, 'After');
    });

    it('asks once for all its elements', async () => {
      const requests = recordRequests(() => json(tiny('Once')));
      const around = await fixture<CapabilityFramework>(html`
        <capability-framework src=${freshAddress()}>
          <role-card root=${root}></role-card><role-card root=${root}></role-card>
        </capability-framework>
      `);
      for (const card of around.querySelectorAll('role-card')) await shows(card, 'Once');
      expect(requests).to.have.length(1);
    });

    it('reads a child script', async () => {
      const around = document.createElement('capability-framework');
      const card = newCard(root);
      around.append(script(tiny('Script of the framework')), card);
      await fixture(html`<div>${around}</div>`);
      await shows(card, 'Script of the framework');
    });

    it('may be defined later', async () => {
      const tag = `later-around-${root}`;
      const around = document.createElement(tag) as Framework;
      const card = newCard(root);
      around.append(card);
      await fixture(html`<div>${around}</div>`);
      expect(container(card).hidden).to.equal(true);
      customElements.define(tag, class extends CapabilityFramework {});
      around.data = tiny('Upgraded');
      await shows(card, 'Upgraded');
    });

    it('gives way to a nearer one for good, though the outer answers later', async () => {
      const tag = `nearer-${root}`;
      const slow = stream();
      recordRequests(() => slow.response);
      const outer = document.createElement('capability-framework');
      outer.src = freshAddress();
      const nearer = document.createElement(tag) as Framework;
      const card = newCard(root);
      outer.append(nearer);
      nearer.append(card);
      await fixture(html`<div>${outer}</div>`);
      await until(() => container(card).ariaBusy === 'true', 'the outer framework is not asked');

      customElements.define(tag, class extends CapabilityFramework {});
      nearer.data = tiny('Nearer');
      await shows(card, 'Nearer');
      slow.send(JSON.stringify(tiny('Outer')));
      slow.end();
      await until(() => outer.state.status === 'ready', 'the outer framework is not ready');
      await outer.updateComplete;
      await card.updateComplete;
      expect(title(card)).to.equal('Nearer');
    });

    it('lends its dataset to a framework within it that has none', async () => {
      const outer = await fixture(html`
        <capability-framework .data=${tiny('Outermost')}>
          <capability-framework><role-card root=${root}></role-card></capability-framework>
        </capability-framework>
      `);
      await shows(outer.querySelector('role-card')!, 'Outermost');
    });

    it('reaches into shadow roots', async () => {
      const around = await fixture(
        html`<capability-framework .data=${tiny('Around')}><div></div></capability-framework>`,
      );
      const inside = around.querySelector('div')!.attachShadow({ mode: 'open' });
      const card = newCard(root);
      inside.append(card);
      await shows(card, 'Around');
    });

    it('does not stand in the way of the page', async () => {
      const around = await fixture(html`<capability-framework><p>Text</p></capability-framework>`);
      expect(getComputedStyle(around).display).to.equal('contents');
    });
  });

  describe('an element that moves', () => {
    it('takes the framework of its new place, or none', async () => {
      const place = await fixture(html`
        <div>
          <capability-framework id="a" .data=${tiny('A')}
            ><role-card root=${root}></role-card
          ></capability-framework>
          <capability-framework id="b" .data=${tiny('B')}></capability-framework>
        </div>
      `);
      const card = place.querySelector('role-card')!;
      await shows(card, 'A');
      place.querySelector('#b')!.append(card);
      await shows(card, 'B');
      place.append(card);
      await until(() => container(card).hidden, 'it still shows the dataset of its old place');
      place.querySelector('#a')!.append(card);
      await shows(card, 'A');
    });

    it('shows the same again, and tells it once', async () => {
      const card = await mount<RoleCard>(
        html`<role-card root=${root} .data=${tiny('Same')}></role-card>`,
      );
      let told = 0;
      card.addEventListener('capability-ready', () => told++);
      const place = card.parentElement!;
      card.remove();
      place.append(card);
      card.requestUpdate();
      await card.updateComplete;
      expect(title(card)).to.equal('Same');
      expect(told).to.equal(0);
    });

    it('takes what changed while it was away', async () => {
      const card = await mount<RoleCard>(
        html`<role-card root=${root} .data=${tiny('Before')}></role-card>`,
      );
      const place = card.parentElement!;
      card.remove();
      card.data = tiny('After');
      place.append(card);
      await shows(card, 'After');
    });

    it('asks for nothing once it is removed', async () => {
      const requests = recordRequests(() => json(tiny('Never')));
      const card = await mount<RoleCard>(
        html`<role-card root=${root} .data=${tiny('Before')}></role-card>`,
      );
      card.remove();
      card.data = undefined;
      card.src = freshAddress();
      await card.updateComplete;
      expect(requests).to.deep.equal([]);
    });
  });

  describe('an answer that comes too late', () => {
    it('does not win over data that was given meanwhile', async () => {
      const slow = stream();
      recordRequests(() => slow.response);
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} src=${freshAddress()}></role-card>`,
      );
      card.data = tiny('Meanwhile');
      await shows(card, 'Meanwhile');
      slow.send(JSON.stringify(tiny('Too late')));
      slow.end();
      card.data = undefined;
      await shows(card, 'Too late');
    });

    it('does not win over the answer of a newer address', async () => {
      const [slow, quick] = [stream(), freshAddress()];
      recordRequests((href) => (href.endsWith(quick) ? json(tiny('Quick')) : slow.response));
      const slowAddress = freshAddress();
      const card = await fixture<RoleCard>(
        html`<role-card root=${root} src=${slowAddress}></role-card>`,
      );
      card.src = quick;
      await shows(card, 'Quick');
      const other = await fixture<RoleCard>(
        html`<role-card root=${root} src=${slowAddress}></role-card>`,
      );
      slow.send(JSON.stringify(tiny('Slow')));
      slow.end();
      await shows(other, 'Slow');
      await card.updateComplete;
      expect(title(card)).to.equal('Quick');
    });
  });
});

/** An element with a second dataset, as far as this matters here. */
class WithSecond extends LitElement {
  @property() ways: Omit<Ways, 'credentials'> = {};
  readonly second = new FrameworkController(this, () => ({
    ...this.ways,
    credentials: 'same-origin',
  }));
  get titleOfSecond(): unknown {
    const { state } = this.second;
    return state.status === 'ready' ? state.framework.roles![0]!.name : state.status;
  }
}
customElements.define('with-second', WithSecond);

describe('a second dataset', () => {
  const place = async () => {
    const around =
      await fixture<CapabilityFramework>(html`<capability-framework .data=${tiny('Around')}>
      <with-second></with-second>
    </capability-framework>`);
    const element = around.querySelector<WithSecond>('with-second')!;
    element.append(script(tiny('Script')));
    await element.updateComplete;
    return element;
  };
  const give = (element: WithSecond, ways: WithSecond['ways'], title: string) => {
    element.ways = ways;
    return until(() => element.titleOfSecond === title, `not ${title}`);
  };

  it('comes by no way that is the first one’s: no script inside, no framework around', async () => {
    expect((await place()).titleOfSecond).to.equal('idle');
  });

  it('comes by data, else by an address, else by a framework that is named; and goes', async () => {
    recordRequests(() => json(tiny('Address')));
    await fixture(
      html`<capability-framework id="second-one" .data=${tiny('Named')}></capability-framework>`,
    );
    const element = await place();
    const ways = { framework: 'second-one', src: freshAddress(), data: tiny('Data') };
    await give(element, ways, 'Data');
    await give(element, { ...ways, data: undefined }, 'Address');
    await give(element, { framework: 'second-one' }, 'Named');
    await give(element, {}, 'idle');
  });

  it('fails where no framework has the name', async () => {
    const element = await place();
    await give(element, { framework: 'nobody' }, 'failed');
  });
});
