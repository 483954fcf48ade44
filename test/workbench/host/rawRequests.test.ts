import { ExcelHost } from '../../../src/workbench/host/host';
import { sampleBook } from './sampleBook';

const WORKBOOK = { Id: 1, ObjectPathType: 1, Name: '' };
const SHEETS = { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const NOTES = { ...indexer(5, 3, 'Note') };

function indexer(Id: number, ParentObjectPathId: number, key: string): object {
  return { Id, ObjectPathType: 5, Name: '', ParentObjectPathId, ArgumentInfo: { Arguments: [key] } };
}

/** What the host answers to a message that need not come from the client. */
function answer(body: unknown, host = new ExcelHost(sampleBook())): Promise<unknown> {
  return host.execute({ body, flags: 0, bytes: 100 });
}

const act = (action: object, ...paths: readonly { readonly Id?: number }[]): unknown => ({
  Actions: [{ Id: 9, ActionType: 3, Name: '', ObjectPathId: 5, ...action }],
  ObjectPaths: Object.fromEntries(
    [WORKBOOK, SHEETS, { Id: 5, ...NOTES }, ...paths].map((path) => [String(path.Id), path]),
  ),
});

const failure = (Code: string): unknown =>
  expect.objectContaining({ Error: expect.objectContaining({ Code }) as unknown });

test.each([
  ['no object', 5],
  ['nothing', null],
  ['no actions', { ObjectPaths: {} }],
  ['no paths', { Actions: [] }],
])('a body with %s is an invalid request', async (_, body) => {
  expect(await answer(body)).toEqual(failure('InvalidRequest'));
});

test.each([
  ['a path that is not sent', 'InvalidObjectPath', act({ ObjectPathId: 77 })],
  [
    'a path that leads to itself',
    'InvalidObjectPath',
    act({ ObjectPathId: 7 }, { ...indexer(7, 7, 'x'), Id: 7 }),
  ],
  [
    'a path of an unknown type',
    'InvalidObjectPath',
    act({ ObjectPathId: 7 }, { ...SHEETS, Id: 7, ...{ ObjectPathType: 42 } }),
  ],
  [
    'a service that is not there',
    'ApiNotFound',
    act({ ObjectPathId: 7 }, { Id: 7, ...{ ObjectPathType: 2, Name: 'X' } }),
  ],
  [
    'a reference that was never given',
    'InvalidReference',
    act({ ObjectPathId: 7 }, { Id: 7, ...{ ObjectPathType: 6, Name: 'X' } }),
  ],
  ['an action of an unknown type', 'ApiNotFound', act({ ActionType: 42 })],
  ['a method that every object of the language has', 'ApiNotFound', act({ Name: 'toString' })],
  ['the prototype', 'ApiNotFound', act({ ActionType: 2, QueryInfo: { Select: ['__proto__'] } })],
  [
    'the constructor',
    'ApiNotFound',
    act({ ActionType: 4, Name: 'constructor', ArgumentInfo: { Arguments: [1] } }),
  ],
  ['an event that is not there', 'ApiNotFound', act({ Name: '_RegisterCalculatedEvent' })],
])('%s: %s', async (_, code, body) => {
  expect(await answer(body)).toEqual(failure(code));
});

test('a query as JSON is answered in the client’s own names', async () => {
  const body = act({
    ActionType: 7,
    ObjectPathId: 3,
    QueryInfo: { Select: ['name', 'protection/protected'], Top: 1 },
  });
  expect(await answer(body)).toEqual({
    Results: [{ ActionId: 9, Value: { items: [{ name: 'Piano 2021', protection: { protected: false } }] } }],
    TraceIds: [],
  });
});

test('an update sets scalars and reaches behind navigation properties', async () => {
  const host = new ExcelHost(sampleBook());
  const range = {
    Id: 7,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: ['A1'] },
  };
  const body = act(
    { ActionType: 9, ObjectPathId: 7, ObjectState: { values: [[5]], format: { font: { bold: true } } } },
    range,
  );
  expect(await answer(body, host)).toEqual({ Results: [{ ActionId: 9, Value: null }], TraceIds: [] });
  const cell = host.book.sheet('Note')?.cells.get(0, 0);
  expect([cell?.value, host.book.styles.format(cell?.style ?? 0).bold]).toEqual([5, true]);
});

test('traces are answered and named', async () => {
  expect(await answer(act({ ActionType: 5, ObjectPathId: 0 }))).toEqual({
    Results: [{ ActionId: 9, Value: null }],
    TraceIds: [9],
  });
});

test('nothing has to be unchanged', async () => {
  expect(await answer(act({ ActionType: 8 }))).toEqual({
    Results: [{ ActionId: 9, Value: null }],
    TraceIds: [],
  });
});
