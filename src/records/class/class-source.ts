/** Something that a class view is read from: a file somebody handed in, or a run of this browser's. */
export interface ClassSource {
  readonly name: string;
  /** In bytes; null where it need not be asked: what this browser kept it can read. */
  readonly size: number | null;
  readonly text: () => Promise<string>;
}

export function sourceOfFile(file: File): ClassSource {
  return { name: file.name, size: file.size, text: async () => await file.text() };
}
