import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as HostClassModule from '../../../../src/workbench/host/dispatch/hostClass';
import type { HostObject } from '../../../../src/workbench/host/dispatch/hostObject';
import type { ExcelHost } from '../../../../src/workbench/host/host';
import type * as NodeExcelModule from '../../../../src/workbench/office/nodeExcel';
import type * as SampleBookModule from '../sampleBook';
import { CHART_CASES } from './chartCases';
import { EVENT_CASES } from './eventCases';
import { FORMAT_CASES } from './formatCases';
import type { MemberCase } from './memberCase';
import { RANGE_CASES } from './rangeCases';
import { RULE_CASES } from './ruleCases';
import { TABLE_CASES } from './tableCases';
import { WORKBOOK_CASES } from './workbookCases';
import { PAGE_CASES } from './pageCases';
import { WORKSHEET_CASES } from './worksheetCases';

const CASES: readonly MemberCase[] = [
  ...RANGE_CASES,
  ...FORMAT_CASES,
  ...RULE_CASES,
  ...TABLE_CASES,
  ...CHART_CASES,
  ...WORKBOOK_CASES,
  ...WORKSHEET_CASES,
  ...PAGE_CASES,
  ...EVENT_CASES,
];

const NODE_EXCEL = '../../../../src/workbench/office/nodeExcel';
const HOST_CLASS = '../../../../src/workbench/host/dispatch/hostClass';

/** Every member that a class declares, as `Class.Member`. */
const declared = new Set<string>();

/** The calls of every object made, with the class of the object; the first argument names the member. */
const calls: { readonly className: string; readonly members: () => readonly string[] }[] = [];

function watch(object: HostObject): HostObject {
  const { className } = object;
  for (const method of ['read', 'write', 'link', 'open', 'call', 'event'] as const) {
    const { mock } = jest.spyOn(object, method);
    calls.push({ className, members: () => mock.calls.map(([name]) => name) });
  }
  return object;
}

/** Asked by the window that holds the add-in, or by the client on the web alone: tested with the window's protocol. */
const OF_THE_WINDOW = ['AddinInternalService.', 'Workbook.CreateAndOpenWorkbook'];

jest.doMock(HOST_CLASS, () => {
  const genuine = jest.requireActual<typeof HostClassModule>(HOST_CLASS);
  class WatchedClass<T> extends genuine.HostClass<T> {
    constructor(table: HostClassModule.ClassDefinition<T>) {
      super(table);
      for (const name of this.memberNames) declared.add(`${this.name}.${name}`);
    }

    override of(subject: T): HostObject {
      return watch(super.of(subject));
    }
  }
  return { ...genuine, HostClass: WatchedClass };
});

async function answerTo({ run, prepare, api = '1.9' }: MemberCase): Promise<unknown> {
  const { openExcel } = jest.requireActual<typeof NodeExcelModule>(NODE_EXCEL);
  const { sampleBook } = jest.requireActual<typeof SampleBookModule>('../sampleBook');
  const book = sampleBook();
  prepare?.(book);
  const excel = openExcel(book, { sets: { ExcelApi: api } });
  const answers = watchAnswers(excel.host);
  try {
    return await Excel.run(run);
  } finally {
    excel.close();
    expect(answers.asData).toEqual(answers.asText.map((text): unknown => JSON.parse(text)));
  }
}

/** The answers of a host as it gives them, and as they come in Excel: as text, so that whatever a text cannot carry must not be in them. */
function watchAnswers(host: ExcelHost): { readonly asData: object[]; readonly asText: string[] } {
  const answers = { asData: Array<object>(), asText: Array<string>() };
  const execute = host.execute.bind(host);
  jest.spyOn(host, 'execute').mockImplementation(async (request) => {
    const answer = await execute(request);
    answers.asData.push(structuredClone(answer));
    answers.asText.push(JSON.stringify(answer));
    return answer;
  });
  return answers;
}

test.each(CASES)('$name', async (memberCase) => {
  expect(await answerTo(memberCase)).toEqual(memberCase.answer);
});

test('every member that the tables declare is used by some case', () => {
  const used = new Set(
    calls.flatMap(({ className, members }) => members().map((name) => `${className}.${name}`)),
  );
  const unused = [...declared].filter(
    (member) => !used.has(member) && !OF_THE_WINDOW.some((start) => member.startsWith(start)),
  );
  expect(unused).toEqual([]);
  expect(declared.size).toBeGreaterThan(150);
});

/**
 * Members that the add-in does not name: the client asks for some by itself (events, writing in blocks), the tests of the
 * host use the others to look at what was done. The list may only get shorter.
 */
const NOT_NAMED: readonly string[] = [
  'AddinInternalService.NotifyActionHandlerReady',
  'Range.GetBoundingRect',
  'Range.GetRow',
  'Range._ValidateArraySize',
  'Workbook.CreateAndOpenWorkbook',
  'Worksheet.Activated',
  'Worksheet.DataChanged',
  'Worksheet.Deactivated',
  'Worksheet.SelectionChanged',
  'WorksheetCollection.Activated',
  'WorksheetCollection.DataChanged',
  'WorksheetCollection.Deactivated',
  'WorksheetCollection.SelectionChanged',
  'WorksheetProtection.Protect',
];

test('the host has no member that the add-in does not name, but for those listed', () => {
  const named = new Set(
    ['src/excel', 'src/taskpane', 'src/commands']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
      )
      .filter((path) => /\.tsx?$/u.test(path))
      .flatMap((path) => readFileSync(path, 'utf8').match(/\b[a-z]\w*/gu) ?? []),
  );
  const memberOf = (name: string): string => {
    const [, member = ''] = name.split('.');
    return member.charAt(0).toLowerCase() + member.slice(1);
  };
  expect([...declared].filter((name) => !named.has(memberOf(name))).sort()).toEqual([...NOT_NAMED].sort());
});
