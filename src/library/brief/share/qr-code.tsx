import { type ReactNode, useEffect, useState } from 'react';
import styles from './share.module.css';

/** Light modules around the code without which scanners do not see where it begins. */
const QUIET = 4;

/** A text as a code for telephones. Drawn as one path, and loaded by those who want one. */
export function QrCode({
  text,
  label,
}: {
  readonly text: string;
  readonly label: string;
}): ReactNode {
  const [code, setCode] = useState<{ readonly size: number; readonly path: string } | null>(null);
  useEffect(() => {
    let current = true;
    void import('qrcode').then(({ default: { create } }) => {
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      if (current) setCode({ size: modules.size, path: pathOf(modules) });
    });
    return () => {
      current = false;
    };
  }, [text]);
  if (code === null) return <div className={styles.code} />;
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className={styles.code}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  );
}

function pathOf(modules: { readonly size: number; readonly data: Uint8Array }): string {
  const dark = [...modules.data.keys()].filter((place) => modules.data[place] === 1);
  return dark
    .map((place) => `M${place % modules.size} ${Math.trunc(place / modules.size)}h1v1h-1z`)
    .join('');
}
