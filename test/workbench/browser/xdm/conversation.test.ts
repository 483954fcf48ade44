import { AddInSettings } from '../../../../src/workbench/book/addInSettings';
import { appContext } from '../../../../src/workbench/browser/xdm/appContext';
import { Conversation, type WindowMessage } from '../../../../src/workbench/browser/xdm/conversation';
import { addInFrame } from '../../../../src/workbench/browser/xdm/frame';
import { callMethod } from '../../../../src/workbench/browser/xdm/methods';

const HOST = 'https://localhost:8443';

function setUp() {
  const frame = addInFrame(new URL('https://localhost:8444/taskpane.html?a=1'), HOST, 'it-IT');
  const sent: { message: Record<string, unknown>; origin: string }[] = [];
  const addIn = {
    postMessage: (text: string, origin: string) => {
      sent.push({ message: JSON.parse(text) as Record<string, unknown>, origin });
    },
  };
  const settings = new AddInSettings(new Map([['soglia', 0.7]]));
  const heard: string[] = [];
  const completed: string[] = [];
  const conversation = new Conversation(frame, () => addIn, {
    appContext: () =>
      appContext({
        controlId: frame.controlId,
        displayLanguage: 'it-IT',
        contentLanguage: 'it-IT',
        documentName: 'pira.xlsx',
        readOnly: false,
        settings,
        requirements: { ExcelApi: '1.10' },
      }),
    call: (method, data, bytes) =>
      callMethod(
        {
          execute: ({ body, flags, bytes: size }) => Promise.resolve({ body, flags, size: size > 0 }),
          settings,
          commandCompleted: (id, status) => completed.push(`${id} ${status}`),
          messageParent: (message) => completed.push(message),
        },
        method,
        data,
        bytes,
      ),
    listening: (event, isOn, target) => heard.push(`${event} ${String(isOn)} ${target}`),
    notice: (notice) => heard.push(`notice ${notice}`),
  });
  const request = (action: string, data: unknown, more: Record<string, unknown> = {}): WindowMessage => ({
    source: addIn,
    origin: 'https://localhost:8444',
    data: JSON.stringify({
      _messageType: 0,
      _actionName: action,
      _conversationId: frame.conversationId,
      _correlationId: 7,
      _origin: 'https://localhost:8444',
      _data: data,
      _actionType: 0,
      _serializerVersion: 1,
      ...more,
    }),
  });
  return { frame, conversation, sent, settings, heard, completed, request };
}

/** Lets the promises behind an answer settle. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('describes the frame as office.js expects it', () => {
  const { frame } = setUp();
  const name = JSON.parse(frame.name) as Record<string, string>;
  expect(name['xdmInfo']).toBe(`${frame.conversationId}|${frame.controlId}|${HOST}`);
  const src = new URL(frame.src);
  expect(src.searchParams.get('a')).toBe('1');
  expect(src.searchParams.get('_host_Info')).toMatch(
    /^Excel\$Web\$16\.01\$it-IT\$[0-9a-f-]{36}\$\$disableLogging\$0$/,
  );
  expect(name['hostInfo']).toBe(src.searchParams.get('_host_Info'));
});

test('answers with the correlation id, to the origin of the add-in only', async () => {
  const { conversation, sent, request } = setUp();
  expect(conversation.receive(request('ContextActivationManager_getAppContextAsync', 'x'))).toBe(true);
  await settled();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.origin).toBe('https://localhost:8444');
  expect(sent[0]?.message).toMatchObject({
    _messageType: 1,
    _correlationId: 7,
    _errorCode: 0,
    _origin: HOST,
  });
  const context = sent[0]?.message['_data'] as Record<string, unknown>;
  expect(context['_settings']).toEqual([['soglia', '0.7']]);
  expect(JSON.parse(String(context['_requirementMatrix']))).toMatchObject({ ExcelApi: '1.10' });
});

test.each<readonly [string, (message: WindowMessage) => WindowMessage]>([
  ['another window', (message) => ({ ...message, source: {} })],
  ['another origin', (message) => ({ ...message, origin: 'https://localhost:9999' })],
  [
    'another conversation',
    (m) => ({ ...m, data: String(m.data).replace(/"_conversationId":"[^"]*"/u, '"_conversationId":"x"') }),
  ],
  ['a response', (m) => ({ ...m, data: String(m.data).replace('"_messageType":0', '"_messageType":1') })],
  ['no JSON', (message) => ({ ...message, data: '{' })],
  ['no text', (message) => ({ ...message, data: { _messageType: 0 } })],
])('does not answer %s', async (_what, change) => {
  const { conversation, sent, request } = setUp();
  expect(conversation.receive(change(request('executeMethod', {})))).toBe(false);
  await settled();
  expect(sent).toEqual([]);
});

test('hands batches over and answers in the shape of the channel', async () => {
  const { conversation, sent, request } = setUp();
  const ArrayData = [
    'IterativeExecutor',
    'POST',
    'ProcessQuery',
    [],
    '{"Actions":[]}',
    0,
    65,
    '',
    '',
    '',
    '',
    '',
    '',
  ];
  conversation.receive(request('executeMethod', { ArrayData, DdaMethod: { DispatchId: 93 } }));
  await settled();
  const data = sent[0]?.message['_data'] as Record<string, unknown>;
  expect(data).toMatchObject({ Version: 1, Error: 0 });
  const [status, , text] = data['Data'] as unknown[];
  expect(status).toBe(200);
  expect(JSON.parse(String(text))).toEqual({ body: { Actions: [] }, flags: 65, size: true });
});

test('keeps settings, reports commands, refuses what it does not know', async () => {
  const { conversation, sent, settings, completed, request } = setUp();
  const call = (DispatchId: number, data: object): void => {
    conversation.receive(request('executeMethod', { ...data, DdaMethod: { DispatchId } }));
  };
  call(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['lingua', '"en"']] } });
  call(75, {});
  call(94, { 0: 'command-1', 1: 11101, 2: '{}' });
  call(144, { messageToParent: 'close' });
  call(64, {});
  await settled();
  expect([...settings.all]).toEqual([['lingua', 'en']]);
  expect(completed).toEqual(['command-1 11101', 'close']);
  expect(sent.map(({ message }) => message['_data'])).toEqual([
    { Version: 1, Error: 0 },
    { Version: 1, Error: 0, Properties: { Settings: [{ Name: 'lingua', Value: '"en"' }] } },
    { Version: 1, Error: 0 },
    { Version: 1, Error: 0 },
    { Version: 1, Error: 5000 },
  ]);
});

test('hears registrations and notices, sends events and commands', async () => {
  const { conversation, sent, heard, request } = setUp();
  conversation.receive(
    request('richApiMessage', { controlId: 'c', eventDispId: 33, targetId: '' }, { _actionType: 1 }),
  );
  conversation.receive(request('ContextActivationManager_notifyHost', ['c', 13]));
  conversation.invokeCommand('command-1', 'evaluate', 'PIRA.Evaluate');
  await settled();
  expect(heard).toEqual(['richApiMessage true ', 'notice 13']);
  const command = sent.find(({ message }) => message['_actionName'] === 'appCommandInvoked')?.message;
  expect(command).toMatchObject({
    _responseType: 1,
    _data: ['command-1', 'evaluate', '{"source":{"id":"PIRA.Evaluate"}}'],
  });
  expect(sent.filter(({ message }) => message['_responseType'] === 0)).toHaveLength(2);
});
