import { type Factor, factorsOf } from '#lab';
import { carriersOf } from '../../carriers.ts';
import { judgedShareOf, tallyOf, totalOf } from '../../judgement.ts';
import { speak } from '../../speak.ts';
import { type Content, paragraph, tableMarkup } from '../markup.ts';
import type { ReportSubject } from '../subject.ts';

/** On what all of it rests: the share that is judgement, the parameters that vary with their sources, and what was switched off. */
export function assumptionsSection({ opened: { scenario }, run: { plan } }: ReportSubject): Content {
  const tally = tallyOf(carriersOf(scenario));
  const varied = factorsOf(plan);
  const all = Object.keys(scenario.parameters).length;
  const rules = [...new Set(plan.off.flat())].join(', ');
  const head = (name: string): string => speak(`report.assumptions.head.${name}`);
  return [
    paragraph(
      speak('report.assumptions.judged', {
        share: judgedShareOf(tally),
        judged: tally.judgement + tally.sized,
        total: totalOf(tally),
      }),
    ),
    varied.length === 0
      ? paragraph(speak('report.assumptions.none-varied', { count: all }))
      : [
          tableMarkup(
            speak('report.assumptions.caption'),
            ['parameter', 'unit', 'in-plan', 'published', 'source'].map(head),
            varied.map(([id, factor]) => {
              const parameter = scenario.parameters[id];
              const evidence = [
                ...(parameter?.claims ?? []),
                ...(parameter?.source === undefined ? [] : [parameter.source]),
              ];
              return [
                id,
                parameter?.unit ?? '',
                factorText(factor),
                parameter === undefined ? '' : rangeText(parameter.range),
                evidence.join('; ') || speak('report.assumptions.nothing-named'),
              ];
            }),
          ),
          paragraph(speak('report.assumptions.default', { count: all - varied.length })),
        ],
    rules === '' ? [] : paragraph(speak('report.assumptions.off', { rules })),
  ];
}

const rangeText = ([low, high]: readonly [number, number]): string => speak('report.assumptions.range', { low, high });
const factorText = (factor: Factor): string =>
  'values' in factor ? factor.values.join(', ') : rangeText(factor.range);
