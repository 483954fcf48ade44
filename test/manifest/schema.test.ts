import { readFileSync, readdirSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { MANIFEST_PATH } from './manifestFile';

const SCHEMAS = 'test/fixtures/manifest-schema';
const MAIN = 'OfficeAppManifestV1_1.xsd';

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(`${SCHEMAS}/${fileName}`, 'utf8'),
});

function validate(xml: string) {
  const imported = readdirSync(SCHEMAS).filter((name) => name.endsWith('.xsd') && name !== MAIN);
  return validateXML({
    xml: { fileName: MANIFEST_PATH, contents: xml },
    schema: schemaFile(MAIN),
    preload: imported.map(schemaFile),
  });
}

const manifest = readFileSync(MANIFEST_PATH, 'utf8');

describe('the manifest against Microsoft’s schema', () => {
  it('is valid', async () => {
    const { valid, errors } = await validate(manifest);
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each([
    ['an unknown element', manifest.replace('<FunctionFile', '<Runtimes/><FunctionFile')],
    ['a string above 125 characters', manifest.replace('"PIRA per Excel è pronto"', `"${'x'.repeat(126)}"`)],
    ['a malformed id', manifest.replace(/<Id>.*<\/Id>/, '<Id>pira</Id>')],
  ])('is not valid with %s', async (_, broken) => {
    expect(broken).not.toBe(manifest);
    expect((await validate(broken)).valid).toBe(false);
  });
});
