import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { printedBy, shownCommands } from '../../scripts/documents/commands';
import { EXIT } from '../../src/cli/exit';
import { COMMANDS } from '../../src/cli/commandForms';
import { help } from '../../src/cli/help';
import { WORDS } from '../../src/cli/words';
import packageFile from '../../package.json';
import { blocksOf, codesOf, DOCUMENTS, proseOf, textOf } from './documents';

const folder = mkdtempSync(join(tmpdir(), 'pira-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const commands = DOCUMENTS.flatMap((path) =>
  shownCommands(textOf(path)).map(({ command, shown }) => [path, command, shown] as const),
);

test.each(commands)('%s: %s prints what is shown', async (_, command, shown) => {
  expect(await printedBy(command, folder)).toEqual({ exit: 0, text: shown });
});

test('the README shows the command line at work', () => {
  expect(commands.filter(([path]) => path === 'README.md').length).toBeGreaterThan(0);
});

/** The npm scripts that a text calls by name. */
function scriptsIn(text: string): readonly string[] {
  return [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/gu)].flatMap(
    ([, run, short]) => run ?? short ?? [],
  );
}

const SCRIPTS = Object.keys(packageFile.scripts);
const CALLED = DOCUMENTS.flatMap((path) =>
  [...codesOf(path), ...blocksOf(path, 'sh', 'console', 'text')].flatMap(scriptsIn),
);

test('every npm script that a document names exists, and the README or CONTRIBUTING.md names every one', () => {
  expect(CALLED.filter((name) => !SCRIPTS.includes(name))).toEqual([]);
  const named = [...codesOf('README.md'), ...codesOf('CONTRIBUTING.md')].flatMap((code) => [
    code,
    ...scriptsIn(code),
  ]);
  expect(SCRIPTS.filter((name) => !named.includes(name))).toEqual([]);
});

/** The commands of Microsoft's tools with their options, as the newest versions list them (dev-certs 3, dev-settings 4, manifest 3). */
const TOOLS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'office-addin-dev-certs': {
    install: ['--machine', '--days', '--domains'],
    verify: [],
    uninstall: ['--machine'],
  },
  'office-addin-dev-settings': {
    clear: [],
    register: [],
    registered: [],
    unregister: [],
    sideload: ['--app', '--document', '--registration'],
    'runtime-log': ['--enable', '--disable'],
    webview: [],
  },
  'office-addin-manifest': { info: [], modify: ['--guid', '--displayName'], validate: ['--production'] },
};

test('every command of Microsoft’s tools that a document shows exists', () => {
  const shown = DOCUMENTS.flatMap((path) =>
    [...textOf(path).matchAll(/npx (office-addin-[\w-]+) ([\w-]+)([^`\n#]*)/gu)].map(
      ([line, tool = '', command = '', rest = '']) => ({ line, tool, command, rest }),
    ),
  );
  expect(shown.length).toBeGreaterThan(4);
  const unknown = shown.filter(({ tool, command, rest }) => {
    const options = TOOLS[tool]?.[command];
    return options === undefined || (rest.match(/--\w+/gu) ?? []).some((option) => !options.includes(option));
  });
  expect(unknown.map(({ line }) => line)).toEqual([]);
});

test('the README lists every command of the command line, and no other', () => {
  const listed = [...proseOf('README.md').matchAll(/^\| `(\w+) .*$/gmu)].map(([, command]) => command);
  expect(listed).toEqual(Object.keys(COMMANDS));
});

test('the README gives every option of a command', () => {
  const options = (text: string) => new Set([...text.matchAll(/--[a-z]+/gu)].map(([option]) => option));
  const listed = options(proseOf('README.md'));
  expect(
    [...options(help(WORDS.it))].filter((option) => !listed.has(option) && option !== '--silent'),
  ).toEqual([]);
});

test('the README gives every exit code', () => {
  const sentence = /Exit codes: [^.]*\./u.exec(proseOf('README.md'))?.[0] ?? '';
  expect([...sentence.matchAll(/\d/gu)].map(([digit]) => Number(digit))).toEqual(Object.values(EXIT));
});
