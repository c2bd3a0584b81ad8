import { defineConfig } from 'eslint/config';
import globals from 'globals';
// @ts-expect-error it has no types
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as litConfigs } from 'eslint-plugin-lit';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layersRule } from './src/tooling/layers.mjs';

const tests = ['**/*.test.ts', '**/*.test.mjs', 'src/testing/**'];
const scripts = ['**/*.mjs', '**/*.js', '**/*.cjs'];

/** What a page's security policy or its reader would suffer from. */
const banned = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s.]style\\s*=/i]',
    message: 'A style attribute breaks strict CSP: use a class, or style.setProperty.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/i]',
    message: 'A <style> element breaks strict CSP: use css`` in static styles.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/i]',
    message: 'Markup from strings is unsafe: use a template.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Markup from strings is unsafe: use a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'Markup from strings is unsafe: use a template.',
  },
  {
    selector: "CallExpression[callee.property.name='write'][callee.object.name='document']",
    message: 'Markup from strings is unsafe: use a template.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A style attribute breaks strict CSP: use a class, or style.setProperty.',
  },
];

const noRegExpFromData = {
  selector:
    ':matches(NewExpression, CallExpression)[callee.name="RegExp"]:not([arguments.0.type="Literal"])',
  message: 'A regular expression from data can hang or break out: compare strings.',
};

const directives = [
  {
    name: 'lit/directives/unsafe-html.js',
    message: 'Markup from strings is unsafe: use a template.',
  },
  {
    name: 'lit/directives/unsafe-svg.js',
    message: 'Markup from strings is unsafe: use a template.',
  },
  {
    name: 'lit/directives/unsafe-mathml.js',
    message: 'Markup from strings is unsafe: use a template.',
  },
  {
    name: 'lit/directives/style-map.js',
    message: 'A style attribute breaks strict CSP: use classMap.',
  },
  {
    name: 'lit/static-html.js',
    importNames: ['unsafeStatic'],
    message: 'Markup from strings is unsafe: use literal.',
  },
];
const zod = { name: 'zod', message: "Classic zod probes new Function: import 'zod/mini'." };

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', 'storybook-static/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { inheritedMethods: false } },
      ],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // lit calls the listeners of a template with their element as this.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: scripts,
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.ts', ...scripts],
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts'],
    extends: [wcConfigs['flat/best-practice'], litConfigs['flat/all'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'CapabilityElement'] } },
    rules: {
      // A table whose parts CSS displays as blocks keeps its meaning by saying its roles.
      'lit-a11y/no-redundant-role': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'wc/guard-super-call': 'off',
      'lit/ban-attributes': 'off',
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off',
      'no-restricted-syntax': ['error', ...banned],
      'no-restricted-imports': ['error', { paths: [...directives, zod] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [...tests, 'src/tooling/**'],
    plugins: { local: { rules: { layers: layersRule } } },
    rules: {
      'local/layers': 'error',
      'no-restricted-syntax': ['error', ...banned, noRegExpFromData],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'src/tooling/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: directives }],
      'no-console': 'off',
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'no-script-url': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
