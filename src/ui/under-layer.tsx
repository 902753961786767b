import { type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../vocabulary/language.ts';
import styles from './field.module.css';
import { LOCALES } from './i18n/catalogue.ts';

export interface UnderLayerProps {
  readonly children: ReactNode;
  readonly language?: Language | undefined;
}

/**
 * What lies exactly under the words of the text area beside it: the same letters would fall in the
 * same places. It follows the box when that is scrolled, resized or zoomed, and takes no part in
 * pointing, focus or reading aloud.
 */
export function UnderLayer({ children, language }: UnderLayerProps): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = layer.current?.parentElement?.querySelector('textarea');
    if (box == null || layer.current === null || words.current === null) return undefined;
    return follow(box, layer.current, words.current);
  }, []);
  return (
    <div ref={layer} aria-hidden="true" className={styles.under}>
      <div
        ref={words}
        className={styles.underWords}
        {...(language !== undefined && { lang: LOCALES[language] })}
      >
        {children}
      </div>
    </div>
  );
}

/** Keeps a layer where a box has its words, which is narrower than the box where it has a scroll bar. */
function follow(box: HTMLTextAreaElement, layer: HTMLElement, words: HTMLElement): () => void {
  const scroll = () => {
    words.style.transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`;
  };
  const fit = () => {
    layer.style.inset = `${box.clientTop}px auto auto ${box.clientLeft}px`;
    layer.style.width = `${box.clientWidth}px`;
    layer.style.height = `${box.clientHeight}px`;
    scroll();
  };
  fit();
  const sizes = globalThis.ResizeObserver === undefined ? null : new ResizeObserver(fit);
  sizes?.observe(box);
  box.addEventListener('scroll', scroll, { passive: true });
  return () => {
    sizes?.disconnect();
    box.removeEventListener('scroll', scroll);
  };
}
