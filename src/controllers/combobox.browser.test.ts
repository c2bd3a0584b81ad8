import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import type { Framework } from '../model/index.js';
import { Reader } from '../templates/reader.js';
import { comboboxField, type ComboboxField } from '../templates/combobox.js';
import { press } from '../testing/keys.js';
import { find, findAll, focused, inBothRoots, words } from '../testing/roots.js';
import { base } from '../styles/base.js';
import { comboboxStyles } from '../styles/combobox.js';
import { toolStyles } from '../styles/tools.js';
import { Combobox, type ComboboxActions, type ComboboxOption } from './combobox.js';
import { makeRenderRoot } from './render-root.js';

const FRUIT = ['Apple', 'Apricot', 'Banana', 'Cherry'];
const reader = new Reader({ title: '', language: 'en' } as unknown as Framework, 'en');

/** The least that has a combobox: it finds fruit whose name contains the words. */
class FruitField extends LitElement {
  static override styles = [base, toolStyles, comboboxStyles];
  told: string[] = [];
  names = FRUIT;
  more: Partial<ComboboxField> = {};
  readonly actions: ComboboxActions = {
    type: (typed) => this.told.push(`type ${typed}`),
    choose: ({ id }) => this.told.push(`choose ${id}`),
    submit: (typed) => this.told.push(`submit ${typed}`),
  };
  box = new Combobox(this, this.actions);

  protected override createRenderRoot(): HTMLElement {
    return makeRenderRoot(this, FruitField.elementStyles).container;
  }

  protected override render(): unknown {
    const typed = this.box.words.toLowerCase();
    const options: ComboboxOption[] = this.names
      .filter((name) => typed && name.toLowerCase().includes(typed))
      .map((name) => ({ id: name.toLowerCase(), text: name, note: 'fruit' }));
    return comboboxField(reader, this.box, { label: 'Fruit', options, ...this.more });
  }
}
customElements.define('fruit-field', FruitField);

inBothRoots((root) => {
  const show = async () => fixture<FruitField>(html`<fruit-field root=${root}></fruit-field>`);
  const input = (element: FruitField) => find<HTMLInputElement>(element, 'input');
  const options = (element: FruitField) => findAll(element, '[role=option]').map(words);
  const type = async (element: FruitField, typed: string) => {
    input(element).focus();
    await sendKeys({ type: typed });
    await element.updateComplete;
  };
  const pressed = async (element: FruitField, ...keys: string[]) => {
    for (const key of keys) await press(key);
    await element.updateComplete;
  };
  /** The option that assistive technology takes for the focused one. */
  const active = (element: FruitField) => {
    const id = input(element).getAttribute('aria-activedescendant');
    if (!id) return undefined;
    const found = (input(element).getRootNode() as Document).getElementById(id);
    expect(found?.getAttribute('aria-selected')).to.equal('true');
    return words(found!);
  };
  const isOpen = (element: FruitField) => input(element).getAttribute('aria-expanded') === 'true';

  it('suggests as one types, says how many, and chooses nothing unasked', async () => {
    const element = await show();
    expect(isOpen(element)).to.be.false;
    await expect(element).to.be.accessible();
    await type(element, 'ap');
    expect(isOpen(element)).to.be.true;
    expect(options(element)).to.deep.equal(['Apple fruit', 'Apricot fruit']);
    expect(active(element)).to.equal(undefined);
    expect(words(find(element, '[role=status]'))).to.equal('2 suggestions.');
    expect(element.told).to.deep.equal(['type a', 'type ap']);
    await expect(element).to.be.accessible();
    await pressed(element, 'Tab');
    expect(input(element).value).to.equal('ap');
    input(element).blur();
    find(element, '.ce-combobox-clear').blur();
    await element.updateComplete;
    expect(isOpen(element)).to.be.false;
    expect(element.told).to.have.length(2);
  });

  it('walks the list with the arrow keys, round and round, while the focus stays in the field', async () => {
    const element = await show();
    await type(element, 'ap');
    await pressed(element, 'ArrowDown');
    expect(active(element)).to.equal('Apple fruit');
    await expect(element).to.be.accessible();
    await pressed(element, 'ArrowDown', 'ArrowDown');
    expect(active(element)).to.equal('Apple fruit');
    await pressed(element, 'ArrowUp');
    expect(active(element)).to.equal('Apricot fruit');
    expect(focused()).to.equal(input(element));
    expect(input(element).value).to.equal('ap');
  });

  it('takes the marked option with Enter', async () => {
    const element = await show();
    await type(element, 'ap');
    await pressed(element, 'ArrowUp', 'Enter');
    expect(element.told.slice(2)).to.deep.equal(['choose apricot']);
    expect(input(element).value).to.equal('Apricot');
    expect(isOpen(element)).to.be.false;
  });

  it('takes the words themselves with Enter where no option is marked', async () => {
    const element = await show();
    await type(element, 'ap');
    await pressed(element, 'Enter');
    expect(element.told.slice(2)).to.deep.equal(['submit ap']);
    expect(isOpen(element)).to.be.false;
  });

  it('closes with Escape, then clears, then leaves the key to the page', async () => {
    const element = await show();
    await type(element, 'ap');
    let left = 0;
    const count = ({ key }: KeyboardEvent) => key === 'Escape' && left++;
    document.addEventListener('keydown', count);
    await pressed(element, 'Escape');
    expect([isOpen(element), input(element).value]).to.deep.equal([false, 'ap']);
    await pressed(element, 'Escape');
    expect(input(element).value).to.equal('');
    expect(element.told.at(-1)).to.equal('type ');
    expect(left).to.equal(0);
    await pressed(element, 'Escape');
    document.removeEventListener('keydown', count);
    expect(left).to.equal(1);
  });

  it('goes back to the words with Home, End and the arrows along the line', async () => {
    const element = await show();
    await type(element, 'ap');
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await pressed(element, 'ArrowDown');
      expect(active(element)).to.equal('Apple fruit');
      await pressed(element, key);
      expect([active(element), isOpen(element)]).to.deep.equal([undefined, true]);
    }
    await pressed(element, 'Home');
    await sendKeys({ type: 'x' });
    expect(input(element).value).to.equal('xap');
  });

  it('opens and closes with Alt and an arrow, without marking an option', async () => {
    const element = await show();
    await type(element, 'ap');
    // Not every driver can hold one key while it presses another.
    const withAlt = async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, altKey: true, bubbles: true });
      input(element).dispatchEvent(event);
      await element.updateComplete;
    };
    await withAlt('ArrowUp');
    expect(isOpen(element)).to.be.false;
    await withAlt('ArrowDown');
    expect([isOpen(element), active(element)]).to.deep.equal([true, undefined]);
  });

  it('takes an option that is clicked, and keeps the focus', async () => {
    const element = await show();
    await type(element, 'ban');
    const option = find(element, '[role=option]');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).to.be.true;
    option.click();
    await element.updateComplete;
    expect(element.told.at(-1)).to.equal('choose banana');
    expect(focused()).to.equal(input(element));
  });

  it('clears with its button, and goes on in the field', async () => {
    const element = await show();
    await type(element, 'ban');
    await pressed(element, 'Tab', 'Enter');
    expect(input(element).value).to.equal('');
    expect(focused()).to.equal(input(element));
    expect(findAll(element, '.ce-combobox-clear')).to.deep.equal([]);
  });

  it('says so where nothing matches', async () => {
    const element = await show();
    await type(element, 'q');
    expect(isOpen(element)).to.be.false;
    expect(words(find(element, '.ce-combobox-popup'))).to.contain('Nothing matches.');
    expect(words(find(element, '[role=status]'))).to.contain('Nothing matches.');
    await expect(element).to.be.accessible();
  });

  it('shows twelve of many, and how to come to the rest', async () => {
    const element = await show();
    element.names = Array.from({ length: 30 }, (_, at) => `Kiwi ${at + 1}`);
    await type(element, 'kiwi');
    expect(options(element)).to.have.length(12);
    expect(words(find(element, '[role=status]'))).to.equal(
      '12 of 30 suggestions. 18 more: press Enter to see them all',
    );
    find(element, '.ce-combobox-more').click();
    expect(element.told.at(-1)).to.equal('submit kiwi');
    element.box = new Combobox(element, { type: () => {}, choose: () => {} });
    element.requestUpdate();
    await element.updateComplete;
    await type(element, 'kiwi');
    expect(words(find(element, '.ce-combobox-more'))).to.equal(
      '18 more: type on to narrow them down',
    );
  });

  it('shows words that it is given, and opens nothing for them', async () => {
    const element = await show();
    element.box.words = 'apple';
    await element.updateComplete;
    expect(input(element).value).to.equal('apple');
    expect(isOpen(element)).to.be.false;
    expect(element.told).to.deep.equal([]);
  });
});
