import { create } from 'storybook/theming/create';

const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** Light and quiet; every text has a contrast of 4.5:1 or more. */
export default create({
  base: 'light',
  brandTitle: 'Capability elements',
  brandTarget: '_self',
  fontBase: fonts,
  fontCode: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
  colorPrimary: '#274c77',
  colorSecondary: '#274c77',
  appBg: '#f5f7f9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d5dbe1',
  appBorderRadius: 6,
  textColor: '#16202b',
  textMutedColor: '#4d5965',
  barTextColor: '#4d5965',
  barHoverColor: '#274c77',
  barSelectedColor: '#274c77',
  barBg: '#ffffff',
  inputBorder: '#7b8794',
  inputTextColor: '#16202b',
  inputBorderRadius: 4,
});
