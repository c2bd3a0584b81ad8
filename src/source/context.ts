import { createContext } from '@lit/context';
import type { FrameworkState } from './state.js';

/** Carries the format's major version, so that copies of the library that read the same format can share data. */
export const frameworkContext = createContext<FrameworkState>(
  Symbol.for('capability-elements/framework/1'),
);
