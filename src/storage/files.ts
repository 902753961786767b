/** Gives the user a file made here; nothing goes over any network. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadBytes(name, text, type);
}

/** The same for a file that is no text, such as a workbook. */
export function downloadBytes(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
