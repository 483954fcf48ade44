import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { say } from '../../../pira/messages';
import { readTypedActual } from '../../../pira/output/readTypedActual';
import { textCell } from '../../../pira/sheet/content';
import { usePlainStyles } from '../../components/plainStyles';
import { cellNamer, shortened } from '../../format';
import { useLanguage, useTexts, useWords } from '../../messages/TextsContext';
import { MISSING } from '../../messages/views/missing';
import { useIsBusy, usePane, usePaneState } from '../../state/PaneContext';
import type { MissingEntry } from './missingEntries';

const LONGEST = 2_000;

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  entry: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, flexBasis: '7rem', minWidth: 0 },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  input: { width: '100%', minWidth: 0 },
});

/** A missing value: to be typed here, or in its cell of the sheet, to which a button leads. */
export function MissingEntryForm({ missing }: { readonly missing: MissingEntry }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const language = useLanguage();
  const words = useWords(MISSING);
  const { unnamed } = useTexts();
  const { analysis } = usePaneState();
  const problemId = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { kind, result, cell, before } = missing;
  const { indicator, target, actual } = result;
  const name = shortened(indicator.name.text) || unnamed;
  const address = cellNamer(analysis?.plan)(cell);
  const write = () => {
    if (typed.trim() === '' || isBusy) return;
    const entry =
      kind === 'actual'
        ? readTypedActual(typed, result)
        : { ok: true as const, cell: textCell(typed.trim()) };
    setProblem(entry.ok ? null : say(entry.reason, language));
    if (entry.ok) void pane.writeEntry({ kind, cell, before, edit: entry.cell, indicator: indicator.id });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // The focus is kept by its place: pressed with the mouse too, it is the next field that gets it.
        event.currentTarget.querySelector('input')?.focus();
        write();
      }}
    >
      <span>{name}</span>
      <span className={plain.secondary}>
        {kind === 'actual'
          ? words.target({ text: target?.text ?? '' })
          : words.outcome({ target: target?.text ?? '', actual: actual?.text ?? '' })}
      </span>
      <div className={styles.entry}>
        <div className={styles.field}>
          <Input
            size="small"
            className={styles.input}
            aria-label={kind === 'actual' ? words.actualOf({ name }) : words.causeOf({ name })}
            placeholder={kind === 'actual' ? words.actual : words.cause}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            maxLength={LONGEST}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </div>
        <Button
          size="small"
          type="submit"
          aria-label={words.writeIn({ cell: address })}
          disabledFocusable={isBusy}
        >
          {words.write}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void pane.goTo(cell)}>
          {words.goTo({ cell: address })}
        </Button>
      </div>
      {problem !== null && (
        <span
          ref={(said) => said?.scrollIntoView({ block: 'nearest' })}
          id={problemId}
          role="alert"
          className={styles.problem}
        >
          {problem}
        </span>
      )}
    </form>
  );
}
