import { codeOf } from './errors';

/** What whoever has to find the cause may know of the last error: no content of the workbook. */
export interface LastError {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly code: string;
  /** The member of office.js that failed, as far as Excel tells it. */
  readonly place: string;
  /** Where in our scripts, from the innermost step outwards: function, script, line and column. */
  readonly trace: readonly string[];
}

let last: LastError | null = null;
let keep: (error: LastError) => void = () => undefined;

/** Remembers an error. Its message is left out: it may quote a cell or a sheet. */
export function recordError(error: unknown): void {
  last = { at: Date.now(), code: programName(codeOf(error)), place: placeOf(error), trace: traceOf(error) };
  keep(last);
}

/** Lets errors be kept beyond this page from now on. */
export function keepErrors(keeper: (error: LastError) => void): void {
  keep = keeper;
}

export function lastError(): LastError | null {
  return last;
}

/** A name of the program, such as Range.values; anything else could be text of a person. */
function programName(text: string): string {
  return /^[\w.]{1,80}$/u.test(text) ? text : '';
}

function placeOf(error: unknown): string {
  if (typeof OfficeExtension === 'undefined' || !(error instanceof OfficeExtension.Error)) return '';
  const { errorLocation }: Partial<OfficeExtension.DebugInfo> = error.debugInfo;
  return programName(errorLocation ?? '');
}

const LONGEST_TRACE = 6;
/** A step of a stack as engines write it: "at name (address/script.js:1:2)", "name@address/script.js:1:2". */
const STEP =
  /^(?:at )?(?:async )?(?:((?:new )?[\w.$#<>]+) ?[(@])?(?:async )?\S*\/([\w.-]+\.[jt]sx?)(?:\?\S*)?:(\d+):(\d+)\)?$/u;

function traceOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const steps = error.stack.replace(error.message, '').split('\n');
  return steps
    .flatMap((step) => {
      const [, name = '', script, line, column] = STEP.exec(step.trim()) ?? [];
      return script === undefined ? [] : `${name} ${script}:${line}:${column}`.trim();
    })
    .slice(0, LONGEST_TRACE);
}
