import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { debriefTexts } from '../messages/catalogue.ts';

/** What a debrief can be taken away as. */
export const EXPORTS = ['run', 'workbook', 'scores', 'replies', 'evidence'] as const;

export type Export = (typeof EXPORTS)[number];

/** The run as a file that opens again, and its scores for a spreadsheet. */
export function ExportMenu({ onExport }: { readonly onExport: (what: Export) => void }): ReactNode {
  const say = useSay(debriefTexts);
  const entries: readonly MenuEntry<Export>[] = [
    { id: 'run', label: say('exportRun'), detail: say('exportRunDetail') },
    { id: 'workbook', label: say('exportWorkbook'), detail: say('exportWorkbookDetail') },
    { id: 'scores', label: say('exportSheet_scores'), apart: true },
    { id: 'replies', label: say('exportSheet_replies') },
    { id: 'evidence', label: say('exportSheet_evidence') },
  ];
  return (
    <Menu
      label={say('exportTitle')}
      trigger={
        <Button size="s" icon={<Download />}>
          {say('exportTitle')}
        </Button>
      }
      entries={entries}
      onAction={onExport}
    />
  );
}
