import { ChartsSheet } from '../charts/ChartsSheet.tsx';
import { Term } from '../codex/Term.tsx';
import type { Question } from '../desk.ts';
import { useDesk } from '../desk.ts';
import { late } from '../first/late.tsx';
import { GaugeWhy } from '../GaugeWhy.tsx';
import { Dialog } from './Dialog.tsx';
import { Evidence } from './Evidence.tsx';
import { WhyWalk } from './WhyWalk.tsx';

interface Props {
  readonly question: Question;
  readonly onClose: () => void;
}

const CodexSheet = late(async () => (await import('../codex/CodexSheet.tsx')).CodexSheet);

/** The answer to "why?" or "says who?". */
export function QuestionAnswer({ question, onClose }: Props) {
  const { say } = useDesk();
  switch (question.about) {
    case 'source':
      return (
        <Dialog title={question.title} onClose={onClose}>
          <Evidence claims={question.claims} source={question.source} />
          {question.entry !== undefined && <MoreOf entry={question.entry} />}
        </Dialog>
      );
    case 'gauge':
      return (
        <Dialog title={question.gauge.label} onClose={onClose}>
          <GaugeWhy gauge={question.gauge} />
          <MoreOf entry={`track/${question.gauge.track}`} />
        </Dialog>
      );
    case 'codex':
      return <CodexSheet key={question.entry} entry={question.entry} onClose={onClose} />;
    case 'charts':
      return <ChartsSheet party={question.party} onClose={onClose} />;
    case 'fact':
      return (
        <Dialog title={say('ui.why.title')} onClose={onClose}>
          <WhyWalk from={question.fact} />
        </Dialog>
      );
  }
}

/** The way on from an answer to the codex's page of what was asked about. */
function MoreOf({ entry }: { readonly entry: string }) {
  const { say } = useDesk();
  return (
    <p>
      <Term entry={entry}>{say('ui.codex.more')}</Term>
    </p>
  );
}
