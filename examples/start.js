// Shows under each element the lines that embed it: the tag as this page has it, with full addresses.
const script = document.querySelector('script[src*="/dist/bundle/"]');
const full = (address) => new URL(address, document.baseURI).href;

/** An element as it is written in the page, without the indentation that it has there. */
function lines(element) {
  const copy = element.cloneNode(true);
  copy.setAttribute('src', full(copy.getAttribute('src')));
  copy.removeAttribute('heading-level');
  const [first, ...rest] = copy.outerHTML.split('\n');
  const indent = Math.min(...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => line.slice(indent))].join('\n');
}

function show(element) {
  const tag = element.localName;
  const code = `<script type="module" src="${full(script.getAttribute('src'))}"></script>\n${lines(element)}\n`;
  const embed = document.getElementById('embed').content.cloneNode(true);
  const block = embed.querySelector('.code');
  const said = embed.querySelector('.copied');
  const button = embed.querySelector('.copy');
  block.firstElementChild.textContent = code;
  block.setAttribute('aria-label', `HTML that embeds the ${tag}`);
  button.setAttribute('aria-label', `Copy the HTML of the ${tag}`);
  button.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = await copy(code, block);
  });
  element.parentElement.after(embed);
}

/** Copies, or where the browser does not allow it selects, and says which. */
async function copy(text, block) {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    getSelection().selectAllChildren(block);
    block.focus();
    return 'Selected: press Ctrl+C or ⌘C to copy';
  }
}

document.querySelectorAll('.stage > *').forEach(show);
