/** The script of strict-page.html: shows the element of `?tag=…&root=…`, and collects what breaks the policy. */
const violations: string[] = [];
Object.assign(globalThis, { violations });
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
  violations.push(`${violatedDirective}: ${sample || blockedURI}`),
);

const asked = new URLSearchParams(location.search);
const tag = asked.get('tag')!;
await import(`../elements/${tag}/define.ts`);
const element = document.createElement(tag);
element.setAttribute('root', asked.get('root')!);
element.setAttribute('src', '/data/data-scientist.json');
document.body.append(element);
