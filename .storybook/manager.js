import { addons } from 'storybook/manager-api';
import theme from './theme.js';

addons.setConfig({
  theme,
  // Single letters as shortcuts get in the way of those who speak to their computer.
  ui: { enableShortcuts: false },
  sidebar: { showRoots: false },
});
