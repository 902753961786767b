import { Check, Eraser, Link2, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { hrefOfBench } from '../../ui/tone/bench-link.ts';
import { type BenchState, clear, layOut } from '../bench.ts';
import { useBench, useDesk } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from '../playground.module.css';
import { USUALLY_ASKED } from '../voice/asked.ts';
import { EXAMPLES } from './examples.ts';

export interface BenchKeysProps {
  /** Address of the studio, before the `#`. */
  readonly address: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Examples to start from, and what can be done with the bench as a whole. */
export function BenchKeys(props: BenchKeysProps): ReactNode {
  const say = useSay(playgroundTexts);
  const { bench } = useDesk();
  const { language } = useLanguage();
  const isEmpty = useBench(({ comment, texts }) => comment + texts.a + texts.b === '');
  const examples = EXAMPLES[language];
  const start = (id: string) => {
    const example = examples.find((one) => one.id === id);
    if (example === undefined) return;
    layOut(bench, example);
    bench.setState({ asked: USUALLY_ASKED[example.kind] });
  };
  return (
    <div className={styles.keys} data-print="no">
      <Select
        label={say('examples')}
        labelHidden
        placeholder={say('examples')}
        value={null}
        options={examples.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={start}
      />
      <CopyLink {...props} />
      <Button icon={<Printer />} disabled={isEmpty} onPress={() => globalThis.print()}>
        {say('print')}
      </Button>
      <Button icon={<Eraser />} disabled={isEmpty} onPress={() => clear(bench)}>
        {say('clear')}
      </Button>
    </div>
  );
}

function linkOf({ comment, texts, comparing, voice }: BenchState): string | null {
  const b = comparing ? texts.b : '';
  return hrefOfBench({ comment, a: texts.a, b, address: voice.address });
}

function CopyLink({ address, onCopy }: BenchKeysProps): ReactNode {
  const say = useSay(playgroundTexts);
  const { bench } = useDesk();
  const fits = useBench((state) => linkOf(state) !== null);
  const isEmpty = useBench(({ comment, texts }) => comment + texts.a + texts.b === '');
  const [copied, setCopied] = useState<string | null>(null);
  const current = useBench(linkOf);
  const copy = async () => {
    const href = linkOf(bench.getState());
    if (href === null) return;
    await onCopy(address + href);
    setCopied(href);
  };
  const isCopied = copied !== null && copied === current;
  return (
    <>
      <Button
        icon={isCopied ? <Check /> : <Link2 />}
        disabled={isEmpty || !fits}
        onPress={() => void copy()}
      >
        {say(isCopied ? 'linkCopied' : 'link')}
      </Button>
      {!fits && <span className={styles.soft}>{say('linkTooLong')}</span>}
    </>
  );
}
