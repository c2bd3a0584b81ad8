/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // What pages load from dist/, in the same places beside Storybook's own pages.
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../dist/bundle', to: '/bundle' },
    { from: '../dist/themes', to: '/themes' },
  ],
  features: { menuOnboardingChecklist: false, sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
