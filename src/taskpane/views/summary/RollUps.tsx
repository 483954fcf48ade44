import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Evaluation } from '../../../pira/evaluation/evaluation';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { useTexts } from '../../messages/TextsContext';
import { RollUpBar } from './RollUpBar';
import { codedLabel, isSameMission } from './rollUpLabels';

const useStyles = makeStyles({ list: { gap: tokens.spacingVerticalM } });

interface RollUpsProps {
  readonly evaluation: Evaluation;
  /** By position in the evaluation's missions. */
  readonly onMission: (mission: number) => void;
}

/** Achievement of the plan, of each mission with its programmes, and of each perspective. */
export function RollUps({ evaluation, onMission }: RollUpsProps) {
  const plain = usePlainStyles();
  const list = mergeClasses(plain.list, useStyles().list);
  const texts = useTexts();
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
                onChoose={() => onMission(i)}
              />
              {programmes
                .filter(({ of }) => isSameMission(of.mission, mission.of))
                .map((programme, j) => (
                  <RollUpBar
                    key={j}
                    isPart
                    label={codedLabel(programme.of.programme, texts)}
                    rollUp={programme}
                  />
                ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.summary.perspectives}>
        <ul className={list}>
          {perspectives.map((perspective) => (
            <li key={perspective.of}>
              <RollUpBar label={perspective.of || texts.summary.noPerspective} rollUp={perspective} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
