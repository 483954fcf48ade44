import type { ActionExchanges } from '../session/exchanges';
import type { Texts } from '../texts';

interface StatusLineProps {
  readonly texts: Texts;
  readonly isBusy: boolean;
  readonly burst: ActionExchanges | undefined;
  readonly language: string;
}

const BYTES_PER_KILOBYTE = 1000;

/** What the workbench is at, and what the last action cost in exchanges. */
export function StatusLine({ texts, isBusy, burst, language }: StatusLineProps) {
  const kilobytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <footer className="status">
      <span role="status">{isBusy ? texts.busy : texts.ready}</span>
      <span data-reads={burst?.reads ?? 0} data-writes={burst?.writes ?? 0} className="exchanges">
        {burst === undefined
          ? texts.noExchanges
          : texts.exchanges(burst.reads, burst.writes, kilobytes.format(burst.bytes / BYTES_PER_KILOBYTE))}
      </span>
    </footer>
  );
}
