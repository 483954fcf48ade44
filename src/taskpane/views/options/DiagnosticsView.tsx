import { Button, makeStyles } from '@fluentui/react-components';
import { use, useEffect, useState } from 'react';
import type { LastError } from '../../../excel/lastError';
import type { OfficeFacts } from '../../../excel/officeFacts';
import { Announcer } from '../../components/Announcer';
import { copyToClipboard } from '../../components/copyToClipboard';
import { CopyBox } from '../../components/CopyBox';
import { rememberedError } from '../../errorStore';
import { OfficeFactsContext } from '../../officeContext';
import { useWords } from '../../messages/TextsContext';
import { OPTIONS } from '../../messages/views/options';
import { VERSION } from '../../version';
import { Facts as FactList, type Fact } from '../explain/Facts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** What is known of Excel, Office and the add-in, in words; what Office does not tell is left out. */
function factsOf(
  facts: OfficeFacts | undefined,
  error: LastError | null,
  diagnostics: (typeof OPTIONS)['it']['diagnostics'],
): readonly (Fact & { detail: string })[] {
  const list = [
    { term: diagnostics.version, detail: VERSION },
    { term: diagnostics.office, detail: [facts?.host, facts?.platform, facts?.version].join(' ').trim() },
    { term: diagnostics.excelApi, detail: facts?.excelApi ?? '' },
    { term: diagnostics.sets, detail: facts?.sets.join(', ') ?? '' },
    { term: diagnostics.language, detail: facts?.language ?? '' },
    { term: diagnostics.engine, detail: facts?.engine ?? '' },
    { term: diagnostics.lastError, detail: error === null ? diagnostics.none : errorText(error) },
    { term: diagnostics.trace, detail: error?.trace.join(' < ') ?? '' },
  ];
  return list.filter(({ detail }) => detail !== '');
}

function errorText({ at, code, place }: LastError): string {
  return [new Date(at).toISOString(), code, place].filter((part) => part !== '').join(' ');
}

/** The last error on any of the add-in's pages. */
function useLastError(facts: OfficeFacts | undefined): LastError | null {
  const [remembered, setRemembered] = useState<LastError | null>(null);
  useEffect(() => void rememberedError().then(setRemembered), []);
  const own = facts?.lastError ?? null;
  return own !== null && own.at >= (remembered?.at ?? 0) ? own : remembered;
}

/** What whoever installed the add-in asks for when it does not work; holds no data of the workbook. */
export function DiagnosticsView() {
  const styles = useStyles();
  const { diagnostics } = useWords(OPTIONS);
  const officeFacts = use(OfficeFactsContext)?.();
  const facts = factsOf(officeFacts, useLastError(officeFacts), diagnostics);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = facts.map(({ term, detail }) => `${term}: ${detail}`).join('\n');
  return (
    <>
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
