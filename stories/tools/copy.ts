/** Copies what a field holds; where the browser refuses, selects it, so that the keyboard can. Says which. */
export async function copy(field: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Copied.';
  } catch {
    field.focus();
    field.select();
    return 'Selected: press Ctrl+C, or ⌘C on a Mac, to copy it.';
  }
}
