import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../pira/evaluation/evaluation';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { useTexts } from '../../messages/TextsContext';
import type { GroupRef } from '../indicators/filter';
import { RollUpBar } from './RollUpBar';
import { codedLabel, isSameMission } from './rollUpLabels';
import { useOfficialNames } from './useOfficialNames';

const useStyles = makeStyles({ list: { gap: tokens.spacingVerticalM } });

interface RollUpsProps {
  readonly evaluation: Evaluation;
  readonly onGroup: (group: GroupRef) => void;
}

/** Achievement of the plan, of each mission with its programmes, and of each perspective. */
export function RollUps({ evaluation, onGroup }: RollUpsProps) {
  const plain = usePlainStyles();
  const list = mergeClasses(plain.list, useStyles().list);
  const texts = useTexts();
  const officialOf = useOfficialNames(evaluation.year);
  const { plan, missions, programmes, perspectives } = evaluation;
  return (
    <>
      <Section title={texts.summary.plan}>
        <RollUpBar
          label={
            evaluation.year === null ? texts.summary.noYear : texts.summary.year({ year: evaluation.year })
          }
          rollUp={plan}
        />
        {plan.weighting === 'weights' && <span className={plain.secondary}>{texts.summary.weighted}</span>}
        {plan.weighting === 'equal-some-missing' && (
          <span className={plain.secondary}>{texts.summary.equalWeights}</span>
        )}
      </Section>
      <Section title={texts.summary.missions}>
        <ul className={list}>
          {missions.map((mission, i) => (
            <li key={i} className={list}>
              <RollUpBar
                label={codedLabel(mission.of, texts)}
                rollUp={mission}
                official={officialOf(mission.of, null)}
                onChoose={() => onGroup({ of: 'missions', at: i })}
              />
              {programmes.map(({ of, ...programme }, at) =>
                isSameMission(of.mission, mission.of) ? (
                  <RollUpBar
                    key={at}
                    isPart
                    label={codedLabel(of.programme, texts)}
                    official={officialOf(of.mission, of.programme)}
                    rollUp={programme}
                    onChoose={() => onGroup({ of: 'programmes', at })}
                  />
                ) : null,
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.summary.perspectives}>
        <ul className={list}>
          {perspectives.map((perspective, at) => (
            <li key={perspective.of}>
              <RollUpBar
                label={perspective.of || texts.summary.noPerspective}
                rollUp={perspective}
                onChoose={() => onGroup({ of: 'perspectives', at })}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
