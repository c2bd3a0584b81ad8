import { sendKeys } from '@web/test-runner-commands';

/** Presses a key, as a person does: "Enter", "Tab", " ". */
export const press = (key: string): Promise<void> => sendKeys({ press: key });

/** Presses Tab until the focus is where it should be. */
export async function tabTo(isThere: () => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (isThere()) return;
    await press('Tab');
  }
  throw new Error('60 presses of Tab did not lead there.');
}
