// What the checks put into the pages that they look at.
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
    __faults: string[];
    __readyTimes: number[];
    __deep: (top: ParentNode) => Element[];
    __visibleText: (node: Node) => string;
    __content: (
      scope: string,
    ) => Promise<{ text: string; undefinedTags: string[]; busy: string[] }>;
  }
}
