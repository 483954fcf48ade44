import { createInterface } from 'node:readline';

import { chooseYear } from '../../pira/expressions/chooseYear';
import { readTargets } from '../../pira/expressions/readTargets';
import { EXIT, type ExitCode } from '../exit';
import { targetJson } from '../json/targetJson';
import type { Terminal } from '../terminal';
import { type Language, WORDS } from '../words';

interface Expression {
  readonly text: string;
  readonly unit: string;
  readonly year: number | null;
  readonly indicator: string;
}

const EXAMPLE = '{"text":">= 5","unit":"Numero","year":2021,"indicator":""}';

/** Reads one JSON object a line and prints one reading a line (docs/contracts.md, 3); blank lines are passed over. */
export async function targets({ input, print, tell, words, jsonLanguage }: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const expression = expressionOf(line);
    if (expression) {
      print(JSON.stringify(readingOf(expression, jsonLanguage)));
    } else {
      exit = EXIT.wrongUsage;
      tell(`${words.badLine(lineNumber)} ${words.example(EXAMPLE)}`);
      const reason = WORDS[jsonLanguage].badLine(lineNumber);
      print(JSON.stringify({ kind: 'unreadable', reason }));
    }
  }
  return exit;
}

function readingOf({ text, unit, year, indicator }: Expression, language: Language): Record<string, unknown> {
  const readings = readTargets({
    value: text,
    text,
    format: 'General',
    unit,
    header: '',
    indicator,
    polarity: '',
    year,
    years: [],
  });
  return targetJson(chooseYear(readings, year), language);
}

function expressionOf(line: string): Expression | null {
  const object = parsed(line);
  if (typeof object !== 'object' || object === null || !('text' in object)) return null;
  const { text, unit, year, indicator } = { unit: '', year: null, indicator: '', ...object };
  if (typeof text !== 'string') return null;
  return {
    text,
    unit: typeof unit === 'string' ? unit : '',
    year: yearOf(year),
    indicator: typeof indicator === 'string' ? indicator : '',
  };
}

/** A year may come as a number or as its figures. */
function yearOf(year: unknown): number | null {
  if (typeof year === 'number') return year;
  return typeof year === 'string' && /^\d{4}$/.test(year.trim()) ? Number(year) : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
