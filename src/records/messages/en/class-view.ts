import type { classView as french } from '../fr/class-view.ts';

export const classView: Record<keyof typeof french, string> = {};
