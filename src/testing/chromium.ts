/** What tests ask of Chromium beyond the runner's own commands; see `src/tooling/chromium-commands.mjs`. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Does something while the reader's system replaces the page's colours by a few of its own. */
export async function inForcedColours(act: () => void): Promise<void> {
  await executeServerCommand('force-colours', 'active');
  try {
    act();
  } finally {
    await executeServerCommand('force-colours', 'none');
  }
}

/** One thing that assistive technology can find. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibleNode[];
}

/** The whole page as assistive technology is given it, rows and cells of tables included. */
export const accessibilityTree = (): Promise<AccessibleNode> =>
  executeServerCommand<AccessibleNode, undefined>('accessibility-tree');

/** Everything of one role, in order. */
export const withRole = (node: AccessibleNode, role: string): readonly AccessibleNode[] => [
  ...(node.role === role ? [node] : []),
  ...(node.children ?? []).flatMap((child) => withRole(child, role)),
];
