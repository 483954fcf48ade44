import { existsSync, readFileSync } from 'node:fs';
import { COMMAND_NAMES } from '../../src/commands/commandNames';
import { placeOf } from '../../src/taskpane/place';
import { VERSION } from '../../src/taskpane/version';
import { manifestElements, type ManifestElement } from './manifestFile';

const DEVELOPMENT = 'https://localhost:3000/';
/** Pages that the build makes from sources of another name. */
const PAGES: Readonly<Record<string, string>> = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'commands.html': 'src/commands/commands.html',
  'support.html': 'src/taskpane/support.html',
};
const RESOURCES = ['Image', 'Url', 'String'];

const elements = manifestElements();
const named = (...names: string[]) => elements.filter(({ name }) => names.includes(name));
const value = ({ attributes }: ManifestElement, name: string) => attributes[name] ?? '';
const definitions = named(...RESOURCES).filter(({ attributes }) => 'id' in attributes);
const addresses = elements.flatMap(({ attributes }) =>
  Object.values(attributes).filter((text) => text.startsWith(DEVELOPMENT)),
);

function pngSize(path: string) {
  const png = readFileSync(path);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe('resources of the manifest', () => {
  it('defines each resource once and uses each', () => {
    const defined = definitions.map((element) => value(element, 'id'));
    const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(defined).toEqual([...new Set(defined)]);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('keeps ids within 32 characters', () => {
    expect(definitions.filter((element) => value(element, 'id').length > 32)).toEqual([]);
  });

  it('names only files that exist', () => {
    const missing = addresses
      .map((address) => address.slice(DEVELOPMENT.length).replace(/\?.*$/u, ''))
      .filter((path) => !existsSync(PAGES[path] ?? path));
    expect(addresses.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('uses no address but its own', () => {
    const foreign = elements.flatMap(({ attributes }) =>
      Object.entries(attributes).filter(
        ([name, text]) =>
          !name.startsWith('xmlns') && /^\w+:\/\//.test(text) && !text.startsWith(DEVELOPMENT),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it('gives every image in the size that it is used for', () => {
    const sizes = elements
      .filter(({ name, attributes }) => name === 'Image' && 'resid' in attributes)
      .map((image) => {
        const definition = definitions.find((element) => value(element, 'id') === value(image, 'resid'));
        const path = definition === undefined ? '' : value(definition, 'DefaultValue');
        const size = Number(value(image, 'size'));
        return { actual: pngSize(path.slice(DEVELOPMENT.length)), asked: { width: size, height: size } };
      });
    expect(sizes.map(({ actual }) => actual)).toEqual(sizes.map(({ asked }) => asked));
  });

  it('says everything in Italian and in English', () => {
    const texts = named('String', 'DisplayName', 'Description').filter(
      ({ attributes }) => 'DefaultValue' in attributes && attributes['DefaultValue'] !== 'PIRA',
    );
    const overrides = named('Override').filter((element) => value(element, 'Locale') === 'en-US');
    expect(overrides).toHaveLength(texts.length);
    expect(named('DefaultLocale').map(({ text }) => text)).toEqual(['it-IT']);
  });
});

describe('what the manifest asks of Excel', () => {
  it('asks for ExcelApi 1.9 at the top only', () => {
    const sets = named('Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: 'ExcelApi', MinVersion: '1.9' }]);
    expect(named('Requirements')).toHaveLength(1);
  });

  it('leads only to views that the pane has', () => {
    const queries = addresses.flatMap((address) => /\?.*$/u.exec(address) ?? []);
    expect(queries.map((query) => [query, `?view=${placeOf(query).view}`])).toEqual(
      queries.map((query) => [query, query]),
    );
    expect(queries).toHaveLength(2);
  });

  it('asks to read and write the document', () => {
    expect(named('Permissions').map(({ text }) => text)).toEqual(['ReadWriteDocument']);
  });

  it('calls exactly the functions that the commands register', () => {
    expect(named('FunctionName').map(({ text }) => text)).toEqual([...COMMAND_NAMES]);
  });
});

it('declares the version that the pane shows', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Version>${VERSION}.0</Version>`);
});
