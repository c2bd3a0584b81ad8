import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { DATA_SCIENTIST, datasetAt, tiny } from '../../testing/datasets.js';
import { inForcedColours } from '../../testing/chromium.js';
import { isChromium, isWebKit } from '../../testing/engines.js';
import { tabTo } from '../../testing/keys.js';
import { freshAddress, recordRequests } from '../../testing/network.js';
import { container, find, findAll, focused, inBothRoots, settled } from '../../testing/roots.js';
import { recordWarnings } from '../../testing/warnings.js';
import './define.js';
import type { RoleCard } from './role-card.js';

let dataScientist: Record<string, unknown>;
before(async () => {
  dataScientist = await datasetAt(DATA_SCIENTIST);
});
beforeEach(() => void recordWarnings());

/** The colour that is painted, over white or over what the page has behind it. */
function painted(colour: string, behind: string): number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  for (const fill of ['#fff', behind, colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** As in WCAG, from 1 to 21. */
function contrast(colour: string, behind: string): number {
  const [light, dark] = [painted(colour, behind), painted(behind, behind)]
    .map(luminance)
    .sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Names of 100 characters without a space, wherever a dataset has names. */
function withLongNames(): unknown {
  const long = (letter: string) => letter.repeat(100);
  const levels = ['a', 'b', 'c'].map((id) => ({
    id,
    name: long('W'),
    grades: ['grade'],
    responsibilities: [{ text: long('m') }],
    skills: [{ skill: 'skill', mastery: 'high', importance: 'desirable' }],
  }));
  return {
    ...tiny(''),
    title: long('T'),
    notice: long('n'),
    edition: { name: long('E') },
    supersededBy: { title: long('S'), href: 'https://example.org/' },
    links: { officialText: 'https://example.org/' },
    sources: [{ id: 'source', title: long('Q'), href: 'https://example.org/' }],
    scales: [
      {
        id: 'scale',
        name: 'Scale',
        levels: [
          { id: 'low', name: long('L') },
          { id: 'high', name: long('H') },
        ],
      },
    ],
    grades: [{ id: 'grade', name: long('G') }],
    skillTypes: [{ id: 'type', name: long('Y') }],
    skills: [{ id: 'skill', name: long('K'), type: 'type', description: long('d') }],
    roles: [
      {
        id: 'role',
        name: long('R'),
        description: long('D'),
        sources: [{ source: 'source' }],
        levels,
      },
    ],
  };
}

/** What sticks out of its element to either side; what is only for those who hear the page does not count. */
function stickingOut(card: RoleCard): string[] {
  const { left, right } = card.getBoundingClientRect();
  return findAll(card, '*')
    .filter((part) => !part.closest('.ce-unseen'))
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((part) => part.className);
}

const openAll = (card: RoleCard) =>
  findAll<HTMLDetailsElement>(card, 'details').forEach((details) => (details.open = true));

inBothRoots((root) => {
  /** A card in a place of its own: its width, colours and text size are those of the page around it. */
  async function show(data: unknown, place: Partial<CSSStyleDeclaration> & { dir?: string } = {}) {
    const { dir = '', ...style } = place;
    const around = await fixture<HTMLElement>(
      html`<div dir=${dir}><role-card root=${root} .data=${data}></role-card></div>`,
    );
    Object.assign(around.style, style);
    return settled(around.querySelector('role-card')!);
  }

  for (const width of ['320px', '160px', '1280px']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`fits into ${width}, ${dir}`, async () => {
        const card = await show(dataScientist, { width, dir });
        card.roleLevelId = 'senior-data-scientist';
        await card.updateComplete;
        openAll(card);
        expect(stickingOut(card)).to.deep.equal([]);
      });
    }

    it(`breaks words of 100 characters into ${width}`, async () => {
      const card = await show(withLongNames(), { width });
      openAll(card);
      expect(stickingOut(card)).to.deep.equal([]);
      card.roleLevelId = 'b';
      await card.updateComplete;
      expect(stickingOut(card)).to.deep.equal([]);
      card.roleLevelId = 'x'.repeat(100);
      await card.updateComplete;
      expect(stickingOut(card)).to.deep.equal([]);
    });
  }

  it('breaks long addresses where a dataset cannot be loaded', async () => {
    const card = await show('{', { width: '320px' });
    card.data = undefined;
    recordRequests(() => new Response('', { status: 404 }));
    card.src = freshAddress(`/${'long'.repeat(50)}.json`);
    await card.updateComplete;
    await settled(card);
    openAll(card);
    expect(stickingOut(card)).to.deep.equal([]);
  });

  it('starts where the reader’s script starts', async () => {
    const left = (card: RoleCard) => find(card, '.ce-skill-name').getBoundingClientRect().left;
    const word = (card: RoleCard) => find(card, '.ce-level').getBoundingClientRect().left;
    const ltr = await show(dataScientist, { width: '700px', dir: 'ltr' });
    const rtl = await show(dataScientist, { width: '700px', dir: 'rtl' });
    expect(left(ltr)).to.be.below(word(ltr));
    expect(left(rtl)).to.be.above(word(rtl));
  });

  it('stands in one column on a narrow place, in several on a wide one', async () => {
    const tops = (card: RoleCard) =>
      new Set(findAll(card, '.ce-step').map((step) => step.getBoundingClientRect().top)).size;
    expect(tops(await show(dataScientist, { width: '320px' }))).to.equal(6);
    expect(tops(await show(dataScientist, { width: '760px' }))).to.equal(1);
  });

  it('turns its markers: sideways where there is more, down where it is open', async () => {
    const turned = async (dir: string) => {
      const card = await show(dataScientist, { dir });
      const marker = getComputedStyle(find(card, '.ce-skill-summary'), '::before');
      const closed = marker.transform;
      find<HTMLDetailsElement>(card, '.ce-skill-details').open = true;
      return [closed, marker.transform];
    };
    const [ltr, rtl] = [await turned('ltr'), await turned('rtl')];
    expect(new Set([...ltr, ...rtl]).size).to.equal(3);
    expect(ltr[1]).to.equal(rtl[1]);
    expect(ltr).not.to.include('none');
  });

  it('is as large as the text around it, whatever the page’s rem', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const card = await show(dataScientist, { fontSize: '16px', width: '760px' });
    const sizes = findAll(card, '*').map((part) => parseFloat(getComputedStyle(part).fontSize));
    document.documentElement.style.fontSize = '';
    expect(Math.min(...sizes)).to.be.at.least(12);
  });

  it('has targets of at least 24 pixels, or as much room around them', async () => {
    const card = await show(dataScientist, { width: '320px', fontSize: '16px' });
    const targets = findAll(card, 'button, summary, a').filter(
      (target) => !target.closest('p, li') || target.matches('button, summary'),
    );
    const boxes = targets
      .map((target) => target.getBoundingClientRect())
      .filter(({ width }) => width);
    const small = boxes.filter((box) =>
      boxes.some((other) => {
        if (other === box || (box.height >= 24 && box.width >= 24)) return false;
        const dx = Math.max(
          other.left - (box.left + box.right) / 2,
          (box.left + box.right) / 2 - other.right,
          0,
        );
        const dy = Math.max(
          other.top - (box.top + box.bottom) / 2,
          (box.top + box.bottom) / 2 - other.bottom,
          0,
        );
        return Math.hypot(dx, dy) < 12;
      }),
    );
    expect(small).to.deep.equal([]);
  });

  it('has buttons and disclosures of at least 24 pixels, in small text too', async () => {
    const heights = (card: RoleCard) =>
      findAll(card, 'button, summary').map((target) => target.getBoundingClientRect().height);
    const card = await show(dataScientist, { fontSize: '13px' });
    const failed = await show('{', { fontSize: '13px' });
    expect(Math.min(...heights(card), ...heights(failed))).to.be.at.least(24);
  });

  it('leaves a skill room for its name, however long the name of its level', async () => {
    const card = await show(withLongNames(), { width: '760px' });
    card.roleLevelId = 'b';
    await card.updateComplete;
    const [name, line] = ['.ce-skill-name', '.ce-skill-summary'].map(
      (part) => find(card, part).getBoundingClientRect().width,
    );
    expect(name! / line!).to.be.at.least(0.5);
  });

  it('shows where the focus is', async () => {
    const card = await show(dataScientist);
    const seen: string[] = [];
    for (const selector of ['.ce-step', '.ce-skill-summary', '.ce-footer .ce-summary']) {
      const target = find(card, selector);
      await tabTo(() => focused() === target);
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      seen.push(`${outlineStyle} ${outlineWidth}`);
    }
    expect(seen).to.deep.equal(Array(3).fill('solid 3px'));
  });

  for (const [name, color, backgroundColor] of [
    ['black on white', '#000', '#fff'],
    ['grey on white', '#555', '#fff'],
    ['GOV.UK', '#0b0c0c', '#fff'],
    ['white on black', '#fff', '#000'],
    ['light on dark', '#ddd', '#222'],
    ['light on blue', '#fff', '#1d3557'],
  ] as const) {
    it(`can be read ${name}: muted text, links, bars and the focus`, async () => {
      const card = await show(dataScientist, { color, backgroundColor });
      card.roleLevelId = 'senior-data-scientist';
      await card.updateComplete;
      const surface = getComputedStyle(find(card, '.ce-card')).backgroundColor;
      const behind = `rgb(${painted(surface, backgroundColor).join(' ')})`;
      const of = (selector: string, property: 'color' | 'backgroundColor' | 'borderTopColor') =>
        contrast(getComputedStyle(find(card, selector))[property], behind);
      for (const selector of [
        '.ce-eyebrow',
        '.ce-fact-name',
        '.ce-footer',
        '.ce-link',
        '.ce-summary',
      ])
        expect(of(selector, 'color'), selector).to.be.at.least(4.5);
      expect(of('.ce-lede', 'color')).to.be.at.least(4.5);
      expect(of('.ce-on', 'backgroundColor')).to.be.at.least(3);
      expect(of('.ce-segment', 'borderTopColor')).to.be.at.least(3);
      expect(of(".ce-step[aria-pressed='true']", 'borderTopColor')).to.be.at.least(3);
    });
  }

  if (!isWebKit) {
    it('fits into a window of 320 pixels', async () => {
      await setViewport({ width: 320, height: 640 });
      const card = await show(dataScientist);
      const { scrollWidth, clientWidth } = document.documentElement;
      await setViewport({ width: 1280, height: 800 });
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(container(card).scrollWidth).to.be.at.most(container(card).clientWidth);
    });
  }

  if (isChromium) {
    it('keeps levels and the choice apart in forced colours', async () => {
      const card = await show(dataScientist);
      card.roleLevelId = 'senior-data-scientist';
      await card.updateComplete;
      await inForcedColours(() => {
        const style = (selector: string) => getComputedStyle(find(card, selector));
        const on = style('.ce-on').backgroundColor;
        expect(on).not.to.equal(style('.ce-segment:not(.ce-on)').backgroundColor);
        expect(style('.ce-print').backgroundColor).to.equal(on);
        expect(style(".ce-step[aria-pressed='true']").outlineStyle).to.equal('solid');
        expect(style(".ce-step[aria-pressed='false']").outlineStyle).to.equal('none');
      });
    });

    it('prints without its frame, and with its bars', async () => {
      await emulateMedia({ media: 'print' });
      const card = await show(dataScientist);
      card.roleLevelId = 'senior-data-scientist';
      await card.updateComplete;
      const frame = getComputedStyle(find(card, '.ce-card')).borderTopStyle;
      const bars = getComputedStyle(find(card, '.ce-on')).printColorAdjust;
      const breaks = getComputedStyle(find(card, '.ce-skill')).breakInside;
      await emulateMedia({ media: 'screen' });
      expect([frame, bars, breaks]).to.deep.equal(['none', 'exact', 'avoid']);
    });
  }
});
