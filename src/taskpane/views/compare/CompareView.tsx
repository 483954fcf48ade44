import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComparisonChoice, ComparisonDone } from '../../../excel/port';
import type { OtherPlan } from '../../../excel/sheets/newSheets';
import { likelyPair, type Version } from '../../../pira/compare/versions';
import { useWords } from '../../messages/TextsContext';
import { COMPARE } from '../../messages/views/compare';
import type { ComparingPlans } from '../../state/comparingPlans';
import { useIsBusy, usePane } from '../../state/PaneContext';
import { ComparisonResult } from './ComparisonResult';
import { OtherWorkbook } from './OtherWorkbook';
import { OldPlanFile } from './PairItem';
import { Trends } from './Trends';

const useStyles = makeStyles({
  choice: { gridTemplateColumns: 'minmax(0, 1fr)' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A plan that can be chosen: of this workbook, or of the file named. */
type Choice =
  | { readonly version: Version; readonly file: null }
  | { readonly version: Version; readonly file: string; readonly other: OtherPlan };

interface Pair {
  readonly from: Choice;
  readonly to: Choice;
}

const comparingOf = ({ from, to }: Pair): ComparisonChoice => ({
  from: from.file === null ? from.version : from.other.ended,
  to: to.version,
});

const inThisWorkbook = (version: Version): Choice => ({ version, file: null });

/** The two plans that people most likely want to compare. */
function pairOf(versions: readonly Version[]): Pair | null {
  const pair = likelyPair(versions);
  return pair && { from: inThisWorkbook(pair.from), to: inThisWorkbook(pair.to) };
}

interface Found {
  readonly choices: readonly Choice[];
  readonly chosen: Pair | null;
  readonly compared: ComparisonDone | null;
}

async function findPlans(asked: ComparingPlans): Promise<Found | null> {
  const found = await asked.findVersions();
  if (found === null) return null;
  const chosen = pairOf(found.versions);
  const compared = chosen && (await asked.compare(comparingOf(chosen)));
  return { choices: found.versions.map(inThisWorkbook), chosen, compared };
}

/** Two plans side by side, and the indicators over all years of the workbook. */
export function CompareView() {
  const styles = useStyles();
  const { comparing: asked, publishing } = usePane();
  const isBusy = useIsBusy();
  const words = useWords(COMPARE);
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [chosen, setChosen] = useState<Pair | null>(null);
  const [compared, setCompared] = useState<ComparisonDone | null>(null);

  const take = (found: Found | null) => {
    if (found === null) return;
    setChoices(found.choices);
    setChosen(found.chosen);
    setCompared(found.compared);
  };
  // Once: from then on the user says when to look again.
  useEffect(() => {
    void findPlans(asked).then(take);
  }, [asked]);

  const compare = async (pair: Pair) => {
    setChosen(pair);
    setCompared(null);
    setCompared(await asked.compare(comparingOf(pair)));
  };
  const takeFile = async (file: File, keep: boolean) => {
    if (keep) {
      if (await asked.keepOther(file)) take(await findPlans(asked));
      return;
    }
    const plans = await asked.readOther(file);
    if (plans === null || choices === null) return;
    const others = plans.map((other): Choice => ({ version: other.version, file: file.name, other }));
    const own = choices.filter((choice) => choice.file === null);
    setChoices([...own, ...others]);
    const from = others.at(-1);
    const to = chosen?.to ?? own.at(-1);
    if (from !== undefined && to !== undefined) await compare({ from, to });
  };
  const nameOf = ({ version, file }: Choice): string => {
    const sheets = version.sheets.join(', ');
    const isNamed = version.year !== null && sheets.includes(String(version.year));
    const name = words.version({ ...version, sheets, year: isNamed ? null : version.year });
    return file === null ? name : words.otherVersion({ file, version: name });
  };
  if (choices === null) return null;
  return (
    <>
      {chosen === null ? (
        <>
          <span>{words.onePlan}</span>
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void findPlans(asked).then(take)}>
              {words.search}
            </Button>
          </div>
        </>
      ) : (
        <>
          {(['from', 'to'] as const).map((side) => (
            <Field key={side} label={words[side]} className={styles.choice}>
              <Select
                size="small"
                value={choices.findIndex(({ version }) => version === chosen[side].version)}
                onChange={(_, { value }) => {
                  const choice = choices[Number(value)];
                  if (choice === undefined) return;
                  setChosen({ ...chosen, [side]: choice });
                  setCompared(null);
                }}
              >
                {choices.map((choice, at) =>
                  side === 'to' && choice.file !== null ? null : (
                    <option key={nameOf(choice)} value={at}>
                      {nameOf(choice)}
                    </option>
                  ),
                )}
              </Select>
            </Field>
          ))}
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void compare(chosen)}>
              {words.again}
            </Button>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void publishing.publish('changes', { comparing: comparingOf(chosen) })}
            >
              {words.write}
            </Button>
          </div>
          {compared !== null && (
            <OldPlanFile value={chosen.from.file}>
              <ComparisonResult
                compared={compared}
                onDecide={(match, decision) =>
                  void asked.keepDecision(match.identity, decision, comparingOf(chosen)).then((next) => {
                    if (next !== null) setCompared(next);
                  })
                }
              />
            </OldPlanFile>
          )}
        </>
      )}
      <OtherWorkbook onFile={(file, keep) => void takeFile(file, keep)} />
      <Trends />
    </>
  );
}
