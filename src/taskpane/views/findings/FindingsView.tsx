import { Accordion, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../../pira/checks/finding';
import { onePerCell } from '../../../pira/checks/fixes';
import { splitIgnored } from '../../../pira/checks/ignored';
import { ruleTitle, sayFinding } from '../../../pira/checks/sayFinding';
import { Announcer } from '../../components/Announcer';
import { usePlainStyles } from '../../components/plainStyles';
import { cellNamer } from '../../format';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { usePaneState } from '../../state/PaneContext';
import { CertainFixes } from './CertainFixes';
import { Corrected } from './Corrected';
import { FindingGroup } from './FindingGroup';
import { countsOf, groupsOf, type FindingGroup as Group } from './groups';
import { IgnoredFindings } from './IgnoredFindings';
import { NO_SEARCH, searchFindings } from './search';

const useStyles = makeStyles({
  search: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: '8rem' },
});

/** Groups are open from the start as long as no more findings than this are seen. */
const MOST_OPEN = 20;

/** The groups that are open at first: all of a search, else those with errors, up to a bounded number of findings. */
function openAtFirst(groups: readonly Group[], isSearching: boolean): string[] {
  let seen = 0;
  return groups.flatMap(({ remedy, severity, listed }) => {
    seen += listed.length;
    return seen <= MOST_OPEN && (isSearching || severity === 'error') ? [remedy.id] : [];
  });
}

const NONE: readonly Finding[] = [];

/** What is wrong with the plan as a worklist: all that is certain at once, then what to do, the gravest first. */
export function FindingsView() {
  const styles = useStyles();
  const plain = usePlainStyles();
  const language = useLanguage();
  const findings = useWords(FINDINGS);
  const { settings, analysis } = usePaneState();
  const found = analysis?.findings ?? NONE;
  const [search, setSearch] = useState(NO_SEARCH);
  const { open, ignored } = useMemo(() => splitIgnored(found, settings.ignored), [found, settings.ignored]);
  const fixes = useMemo(() => onePerCell(open.flatMap((finding) => finding.fixes)), [open]);
  const listed = useMemo(() => {
    const nameOf = cellNamer(analysis?.plan);
    return searchFindings(open, search, (finding) =>
      [
        ruleTitle(finding.rule, language),
        sayFinding(finding, language).what,
        ...finding.cells.map(nameOf),
      ].join(' '),
    );
  }, [open, search, language, analysis]);
  const groups = useMemo(() => groupsOf(listed), [listed]);
  const isNoneFound = open.length > 0 && listed.length === 0;
  const isSearching = search.text !== '' || search.onlyFixable;
  return (
    <>
      <Corrected />
      <CertainFixes fixes={fixes} />
      {open.length > 0 && (
        <div className={styles.search}>
          <Input
            type="search"
            size="small"
            className={styles.input}
            aria-label={findings.search}
            placeholder={findings.search}
            value={search.text}
            onChange={(_, { value }) => setSearch({ ...search, text: value })}
          />
          <Checkbox
            label={findings.onlyFixable}
            checked={search.onlyFixable}
            onChange={(_, { checked }) => setSearch({ ...search, onlyFixable: checked === true })}
          />
        </div>
      )}
      <Announcer text={isNoneFound ? findings.noneFound : ''} />
      {isNoneFound && (
        <span aria-hidden className={plain.secondary}>
          {findings.noneFound}
        </span>
      )}
      {open.length === 0 && <p>{findings.none}</p>}
      {groups.length > 0 && (
        <>
          <span className={plain.secondary}>{findings.counts(countsOf(listed))}</span>
          <Accordion
            key={String(isSearching)}
            multiple
            collapsible
            defaultOpenItems={openAtFirst(groups, isSearching)}
          >
            {groups.map((group) => (
              <FindingGroup key={group.remedy.id} group={group} />
            ))}
          </Accordion>
        </>
      )}
      {ignored.length > 0 && <IgnoredFindings ignored={ignored} />}
    </>
  );
}
