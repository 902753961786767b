import { type ReactNode, useEffect, useState } from 'react';
import styles from './share.module.css';

/** Light modules around the code without which scanners do not see where it begins. */
const QUIET = 4;

/** A text as a code for telephones: one path in one picture, drawn by whoever asks for it. */
export function QrCode({
  text,
  label,
}: {
  readonly text: string;
  readonly label: string;
}): ReactNode {
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void pictureOf(text).then((drawn) => (current ? setPicture(drawn) : undefined));
    return () => {
      current = false;
    };
  }, [text]);
  return picture === null ? (
    <div className={styles.code} />
  ) : (
    <img className={styles.code} src={picture} alt={label} />
  );
}

async function pictureOf(text: string): Promise<string> {
  const { default: qrcode } = await import('qrcode');
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  const box = `${-QUIET} ${-QUIET} ${side} ${side}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path d="${pathOf(modules)}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function pathOf(modules: { readonly size: number; readonly data: Uint8Array }): string {
  const dark = [...modules.data.keys()].filter((place) => modules.data[place] === 1);
  return dark
    .map((place) => `M${place % modules.size} ${Math.trunc(place / modules.size)}h1v1h-1z`)
    .join('');
}
