import { ChartsSheet } from '../charts/ChartsSheet.tsx';
import type { Question } from '../desk.ts';
import { useDesk } from '../desk.ts';
import { GaugeWhy } from '../GaugeWhy.tsx';
import { Dialog } from './Dialog.tsx';
import { Evidence } from './Evidence.tsx';
import { WhyWalk } from './WhyWalk.tsx';

interface Props {
  readonly question: Question;
  readonly onClose: () => void;
}

/** The answer to "why?" or "says who?". */
export function QuestionAnswer({ question, onClose }: Props) {
  const { say } = useDesk();
  switch (question.about) {
    case 'source':
      return (
        <Dialog title={question.title} onClose={onClose}>
          <Evidence claims={question.claims} source={question.source} />
        </Dialog>
      );
    case 'gauge':
      return (
        <Dialog title={question.gauge.label} onClose={onClose}>
          <GaugeWhy gauge={question.gauge} />
        </Dialog>
      );
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
