import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../../pira/checks/finding';
import { splitIgnored } from '../../../pira/checks/ignored';
import { Section } from '../../components/Section';
import { ErrorIcon, InfoIcon, WarningIcon } from '../../icons';
import { useTexts } from '../../messages/TextsContext';
import { usePaneState } from '../../state/PaneContext';
import { AsideFindings } from './AsideFindings';
import { FindingGroup } from './FindingGroup';
import { groupsOf, SEVERITIES, type FindingGroup as Group } from './groups';

const ICONS: Readonly<Record<Severity, typeof ErrorIcon>> = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: InfoIcon,
};

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

interface FindingGroupsProps {
  readonly groups: readonly Group[];
  readonly isOpen: boolean;
}

function FindingGroups({ groups, isOpen }: FindingGroupsProps) {
  return (
    <Accordion multiple collapsible defaultOpenItems={isOpen ? groups.map(({ rule }) => rule) : []}>
      {groups.map((group) => (
        <FindingGroup key={group.rule} group={group} />
      ))}
    </Accordion>
  );
}

/** What is wrong with the plan, the gravest first. */
export function FindingsView({ found }: { readonly found: readonly Finding[] }) {
  const styles = useStyles();
  const { findings } = useTexts();
  const { open, ignored } = splitIgnored(found, usePaneState().settings.setAside);
  return (
    <>
      {open.length === 0 && <p>{findings.none}</p>}
      {SEVERITIES.map((severity) => {
        const count = open.filter((finding) => finding.severity === severity).length;
        const Icon = ICONS[severity];
        return (
          count > 0 && (
            <Section
              key={severity}
              title={findings.count({ severity: findings.severity[severity], count })}
              icon={<Icon aria-hidden className={styles[severity]} />}
            >
              <FindingGroups groups={groupsOf(open, severity)} isOpen={severity === 'error'} />
            </Section>
          )
        );
      })}
      {ignored.length > 0 && <AsideFindings aside={ignored} />}
    </>
  );
}
