import type { Question } from '../desk.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from './Dialog.tsx';
import { Evidence } from './Evidence.tsx';
import { WhyWalk } from './WhyWalk.tsx';

interface Props {
  readonly question: Question;
  readonly onClose: () => void;
}

/** The answer to "why?" or "says who?". */
export function QuestionSheet({ question, onClose }: Props) {
  const { say } = useDesk();
  if (question.about === 'source') {
    return (
      <Dialog title={question.title} onClose={onClose}>
        <Evidence claims={question.claims} source={question.source} />
      </Dialog>
    );
  }
  return (
    <Dialog title={say('ui.why.title')} onClose={onClose}>
      <WhyWalk from={question.fact} />
    </Dialog>
  );
}
