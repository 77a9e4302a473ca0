import type { AgreementMark } from './picture.ts';

/** An agreement with its steps, in the order in which they fall due. */
export const TwinAgreement = ({ agreement }: { readonly agreement: AgreementMark }) => (
  <div class="twin-agreement" data-mark={agreement.key}>
    <p>{agreement.sentence}</p>
    <ol>
      {agreement.steps.map((step) => (
        <li key={step.key} data-status={step.status}>
          {step.sentence}
        </li>
      ))}
    </ol>
  </div>
);
