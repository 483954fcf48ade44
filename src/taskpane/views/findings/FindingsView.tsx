import { Accordion, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding, RuleId, Severity } from '../../../pira/checks/finding';
import { onePerCell } from '../../../pira/checks/fixes';
import { splitIgnored } from '../../../pira/checks/ignored';
import { ruleTitle, sayFinding } from '../../../pira/checks/sayFinding';
import { Announcer } from '../../components/Announcer';
import { Section } from '../../components/Section';
import { usePlainStyles } from '../../components/plainStyles';
import { cellNamer } from '../../format';
import { ErrorIcon, InfoIcon, WarningIcon } from '../../icons';
import { useLanguage, useWords } from '../../messages/TextsContext';
import { FINDINGS } from '../../messages/views/findings';
import { usePaneState } from '../../state/PaneContext';
import { CertainFixes } from './CertainFixes';
import { FindingGroup } from './FindingGroup';
import { groupsOf, SEVERITIES, type FindingGroup as Group } from './groups';
import { IgnoredFindings } from './IgnoredFindings';
import { NO_SEARCH, searchFindings } from './search';

const ICONS: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  search: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: '8rem' },
});

/** Kinds are open from the start as long as no more findings than this are seen. */
const MOST_OPEN = 20;

/** The kinds that are open at first: the first ones, up to a bounded number of findings. */
function openAtFirst(groups: readonly Group[]): readonly RuleId[] {
  let seen = 0;
  return groups.flatMap(({ rule, findings }) => {
    seen += findings.length;
    return seen <= MOST_OPEN ? [rule] : [];
  });
}

interface FindingGroupsProps {
  readonly groups: readonly Group[];
  readonly isOpen: boolean;
}

function FindingGroups({ groups, isOpen }: FindingGroupsProps) {
  return (
    <Accordion multiple collapsible defaultOpenItems={isOpen ? [...openAtFirst(groups)] : []}>
      {groups.map((group) => (
        <FindingGroup key={group.rule} group={group} />
      ))}
    </Accordion>
  );
}

const NONE: readonly Finding[] = [];

/** What is wrong with the plan as a worklist: all that is certain at once, then the gravest first. */
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
  const sections = useMemo(
    () => SEVERITIES.map((severity) => ({ severity, groups: groupsOf(listed, severity) })),
    [listed],
  );
  const isNoneFound = open.length > 0 && listed.length === 0;
  const isSearching = search.text !== '' || search.onlyFixable;
  return (
    <>
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
      {sections.map(({ severity, groups }) => {
        const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
        const Icon = ICONS[severity];
        return (
          count > 0 && (
            <Section
              key={severity}
              title={findings.count({ severity: findings.severity[severity], count })}
              icon={<Icon aria-hidden className={styles[severity]} />}
            >
              <FindingGroups
                key={String(isSearching)}
                groups={groups}
                isOpen={isSearching || severity === 'error'}
              />
            </Section>
          )
        );
      })}
      {ignored.length > 0 && <IgnoredFindings ignored={ignored} />}
    </>
  );
}
