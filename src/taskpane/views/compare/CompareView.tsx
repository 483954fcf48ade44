import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComparisonDone } from '../../../excel/port';
import { likelyPair, type Version } from '../../../pira/compare/versions';
import { useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import type { ComparingPlans } from '../../state/comparing';
import { useIsBusy, usePane } from '../../state/PaneContext';
import { Compared } from './Compared';
import { Trends } from './Trends';

const useStyles = makeStyles({
  choice: { gridTemplateColumns: 'minmax(0, 1fr)' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Pair {
  readonly from: Version;
  readonly to: Version;
}

interface Found {
  readonly versions: readonly Version[];
  readonly chosen: Pair | null;
  readonly compared: ComparisonDone | null;
}

/** The plans of the workbook, and the two that people most likely want to compare. */
async function search(asked: ComparingPlans): Promise<Found | null> {
  const found = await asked.versions();
  if (found === null) return null;
  const { versions } = found;
  const chosen = likelyPair(versions);
  return { versions, chosen, compared: chosen && (await asked.compare(chosen)) };
}

/** Two plans of the workbook side by side, and the indicators over all its years. */
export function CompareView() {
  const styles = useStyles();
  const { comparing: asked, publishing } = usePane();
  const isBusy = useIsBusy();
  const words = useWords(COMPARE);
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [chosen, setChosen] = useState<Pair | null>(null);
  const [compared, setCompared] = useState<ComparisonDone | null>(null);

  const take = (found: Found | null) => {
    if (found === null) return;
    setVersions(found.versions);
    setChosen(found.chosen);
    setCompared(found.compared);
  };
  // Once: from then on the user says when to look again.
  useEffect(() => {
    void search(asked).then(take);
  }, [asked]);

  if (versions === null) return null;
  if (chosen === null)
    return (
      <>
        <span>{words.onePlan}</span>
        <div className={styles.actions}>
          <Button disabledFocusable={isBusy} onClick={() => void search(asked).then(take)}>
            {words.search}
          </Button>
        </div>
      </>
    );
  const choose = (side: 'from' | 'to', at: number) => {
    const version = versions[at];
    if (version === undefined) return;
    setChosen({ ...chosen, [side]: version });
    setCompared(null);
  };
  return (
    <>
      {(['from', 'to'] as const).map((side) => (
        <Field key={side} label={words[side]} className={styles.choice}>
          <Select
            value={versions.indexOf(chosen[side])}
            onChange={(_, { value }) => choose(side, Number(value))}
          >
            {versions.map((version, at) => (
              <option key={`${version.sheets.join()} ${version.year ?? ''}`} value={at}>
                {words.version({ ...version, sheets: version.sheets.join(', ') })}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div className={styles.actions}>
        <Button disabledFocusable={isBusy} onClick={() => void asked.compare(chosen).then(setCompared)}>
          {words.again}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void publishing.publish('changes', { comparing: chosen })}
        >
          {words.write}
        </Button>
      </div>
      {compared !== null && (
        <Compared
          compared={compared}
          onDecide={(match, decision) =>
            void asked.decide(match.identity, decision, chosen).then((next) => {
              if (next !== null) setCompared(next);
            })
          }
        />
      )}
      <Trends />
    </>
  );
}
