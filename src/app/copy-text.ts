/**
 * Puts text on the clipboard. Over plain HTTP browsers give no clipboard; a selected text area and
 * the old command still work there.
 *
 * @throws Error when the browser refuses both.
 */
export async function copyText(text: string): Promise<void> {
  if ('clipboard' in navigator && navigator.clipboard !== undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (!done) throw new Error('The browser does not let this page copy text.');
}
