import { Check, Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { LoadingState } from '../ui/empty-state.tsx';
import { ErrorState, ProblemList } from '../ui/error-state.tsx';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Notice } from '../ui/notice.tsx';
import { libraryTexts } from './messages/catalogue.ts';
import { type Opening, reportOf } from './opening.ts';

export interface OpeningReportProps {
  readonly opening: Opening;
  /** Puts text where other programs can take it. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** What became of the file being opened, in place. */
export function OpeningReport({ opening, onCopy }: OpeningReportProps): ReactNode {
  const say = useSay(libraryTexts);
  const { language } = useLanguage();
  const { file } = opening;
  if (opening.type === 'reading') return <LoadingState label={say('reading', { file })} />;
  const problems = opening.problems(language);
  const copy =
    problems.length === 0 ? null : (
      <CopyButton text={() => reportOf(file, problems)} onCopy={onCopy} />
    );
  if (opening.type === 'refused') {
    return (
      <ErrorState title={say('refusedTitle', { file })} problems={problems} action={copy}>
        {say('refusedCount', { count: problems.length })}
      </ErrorState>
    );
  }
  const isRun = opening.type === 'run';
  return (
    <Notice
      title={say(isRun ? 'runAccepted' : 'acceptedTitle', { file })}
      action={
        <>
          <LinkButton
            href={isRun ? `#/run/${opening.id}/debrief` : `#/s/${opening.id}`}
            kind="primary"
            size="s"
          >
            {say(isRun ? 'openDebrief' : 'prepare')}
          </LinkButton>
          {copy}
        </>
      }
    >
      {problems.length === 0 ? (
        say(isRun ? 'runFaithful' : 'acceptedClean')
      ) : (
        <>
          {say(isRun ? 'runDiffers' : 'acceptedRemarks', { count: problems.length })}
          <ProblemList problems={problems} />
        </>
      )}
    </Notice>
  );
}

function CopyButton(props: {
  readonly text: () => string;
  readonly onCopy: (text: string) => Promise<void>;
}): ReactNode {
  const say = useSay(libraryTexts);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void props.onCopy(props.text()).then(() => setCopied(true));
  };
  return (
    <Button size="s" icon={copied ? <Check /> : <Copy />} onPress={copy}>
      {say(copied ? 'copied' : 'copyReport')}
    </Button>
  );
}
