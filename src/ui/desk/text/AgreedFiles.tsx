import type { AgreementView } from '#engine';
import { useDesk } from '../desk.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { agreementText } from './export-text.ts';

/** An agreement as a file, to be read or as data. */
export function AgreedFiles({ agreement }: { readonly agreement: AgreementView }) {
  const { say, session } = useDesk();
  return (
    <ExportButtons
      name={`agreement-${agreement.agreement}`}
      text={() => agreementText(say, session, agreement)}
      plain={agreement}
    />
  );
}
