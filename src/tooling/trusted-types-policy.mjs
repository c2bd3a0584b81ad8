/**
 * Gives lit's Trusted Types policy the bundle's own name: a page that has another copy of lit would otherwise refuse the
 * second policy named `lit-html`, and the bundle would die. Fails the build if lit has moved its policy.
 *
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
export function trustedTypesPolicy(name) {
  const original = /createPolicy\((["'])lit-html\1/g;
  let replaced = 0;
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id)) return null;
      const renamed = code.replace(original, () => {
        replaced += 1;
        return `createPolicy("${name}"`;
      });
      return renamed === code ? null : { code: renamed, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1) {
        this.error(`lit creates its Trusted Types policy in ${replaced} places, 1 was expected`);
      }
    },
  };
}
