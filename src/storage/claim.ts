/** The right to write to one run. At most one tab of a browser has it. */
export interface Claim {
  readonly access: 'writer' | 'readOnly';
  /** Calls back once another tab has taken the run over. */
  onLost(callback: () => void): void;
  /** Becomes the writer, whoever was; the tab that was is told. */
  takeOver(): Promise<void>;
  /** Resolves once another tab may have it. */
  release(): Promise<void>;
}
