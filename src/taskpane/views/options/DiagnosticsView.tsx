import { Button, makeStyles } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { OfficeFacts } from '../../../excel/officeFacts';
import { Announcer } from '../../components/Announcer';
import { copyToClipboard } from '../../components/copyToClipboard';
import { CopyBox } from '../../components/CopyBox';
import { SubviewHead } from '../../components/SubviewHead';
import { Facts } from '../../surroundingsContext';
import type { Texts } from '../../messages';
import { useTexts } from '../../messages/TextsContext';
import { VERSION } from '../../version';
import { Facts as FactList, type Fact } from '../explain/Facts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** What is known of the surroundings, in words; what Office does not tell is left out. */
function factsOf(
  facts: OfficeFacts | undefined,
  { diagnostics }: Texts,
): readonly (Fact & { detail: string })[] {
  const list = [
    { term: diagnostics.version, detail: VERSION },
    { term: diagnostics.office, detail: [facts?.host, facts?.platform, facts?.version].join(' ').trim() },
    { term: diagnostics.excelApi, detail: facts?.excelApi ?? '' },
    { term: diagnostics.sets, detail: facts?.sets.join(', ') ?? '' },
    { term: diagnostics.language, detail: facts?.language ?? '' },
    { term: diagnostics.engine, detail: facts?.engine ?? '' },
    { term: diagnostics.lastError, detail: facts?.lastError ?? diagnostics.none },
  ];
  return list.filter(({ detail }) => detail !== '');
}

interface DiagnosticsViewProps {
  readonly isEntered: boolean;
  readonly onBack: () => void;
}

/** What whoever installed the add-in asks for when it does not work; holds no data of the workbook. */
export function DiagnosticsView({ isEntered, onBack }: DiagnosticsViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { diagnostics } = texts;
  const facts = factsOf(use(Facts)?.(), texts);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = facts.map(({ term, detail }) => `${term}: ${detail}`).join('\n');
  return (
    <>
      <SubviewHead
        back={diagnostics.back}
        title={diagnostics.title}
        subtitle={diagnostics.intro}
        isEntered={isEntered}
        onBack={onBack}
      />
      <Button
        size="small"
        className={styles.action}
        onClick={() => void copyToClipboard(Promise.resolve(text)).then(setCopied)}
      >
        {diagnostics.copy}
      </Button>
      <Announcer text={copied === true ? diagnostics.copied : ''} />
      {copied === true && <span aria-hidden>{diagnostics.copied}</span>}
      {copied === false && <CopyBox label={diagnostics.byHand} text={text} />}
      <FactList facts={facts} />
    </>
  );
}
