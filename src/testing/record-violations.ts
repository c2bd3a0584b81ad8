/** For a page under test: collects what breaks its content security policy. */
const violations: string[] = [];
Object.assign(globalThis, { violations });
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
  violations.push(`${violatedDirective}: ${sample || blockedURI}`),
);
