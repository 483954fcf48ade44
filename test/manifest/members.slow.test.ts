import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Members newer than the manifest declares, each guarded where it is used: asked for only where Excel has it, or read as missing. */
const GUARDED: readonly string[] = [
  'Range.getMergedAreasOrNullObject',
  'Workbook.insertWorksheetsFromBase64',
  'WorksheetChangedEventArgs.triggerSource',
];

const API_SET = /\[Api set: ExcelApi (\d+)\.(\d+)/u;
const SOURCES = /\/src\/(?:excel|taskpane|commands)\//u;

interface Member {
  readonly name: string;
  /** The ExcelApi 1.x that has it. */
  readonly minor: number;
}

function programOf(): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host);
  if (config === undefined) throw new Error('tsconfig.json cannot be read.');
  return ts.createProgram(
    config.fileNames.filter((name) => SOURCES.test(name)),
    config.options,
  );
}

/** The member of office.js behind a symbol, with the requirement set that its documentation names. */
function memberOf(symbol: ts.Symbol | undefined): Member | null {
  const [declaration] = symbol?.declarations ?? [];
  if (symbol === undefined || !declaration?.getSourceFile().fileName.includes('/office-js/')) return null;
  const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getFullText());
  const minor = API_SET.exec(comments.join('\n'))?.[2];
  if (minor === undefined) return null;
  const { parent } = declaration;
  const owner = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? parent.name?.text : '';
  return { name: `${owner ?? ''}.${symbol.name}`, minor: Number(minor) };
}

/** Every member of office.js that the sources name, destructured ones included. */
function membersUsed(program: ts.Program): readonly Member[] {
  const checker = program.getTypeChecker();
  const used = new Map<string, Member>();
  const note = (symbol: ts.Symbol | undefined): void => {
    const member = memberOf(symbol);
    if (member !== null) used.set(member.name, member);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (SOURCES.test(source.fileName)) visit(source);
  return [...used.values()];
}

test('every Excel member in use is in the requirement set that the manifest declares, or guarded', () => {
  const declared = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/u.exec(
    readFileSync('manifest.xml', 'utf8'),
  )?.[1];
  const members = membersUsed(programOf());
  expect(members.length).toBeGreaterThan(100);
  const newer = members.filter(({ minor }) => minor > Number(declared)).map(({ name }) => name);
  expect(newer.sort()).toEqual([...GUARDED].sort());
}, 120_000);
