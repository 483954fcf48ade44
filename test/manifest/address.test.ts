import { readFileSync } from 'node:fs';
import { DEVELOPMENT_ADDRESS, manifestAt } from '../../scripts/build/manifestAddress';
import { MANIFEST_PATH, manifestElements } from './manifestFile';

const manifest = readFileSync(MANIFEST_PATH, 'utf8');

describe('the manifest at its production address', () => {
  it.each(['https://pira.example.org', 'https://example.org/add-in/', 'https://example.org/add-in'])(
    'points everything to %s',
    (address) => {
      const shipped = manifestAt(manifest, address);
      const folder = address.endsWith('/') ? address : `${address}/`;
      const pages = manifestElements(shipped).map(({ attributes }) => attributes['DefaultValue'] ?? '');
      expect(shipped).not.toContain(DEVELOPMENT_ADDRESS);
      expect(pages).toContain(`${folder}taskpane.html`);
    },
  );

  it.each(['http://example.org', 'https://example.org/?a=1', 'example.org', ''])('refuses %s', (address) => {
    expect(() => manifestAt(manifest, address)).toThrow();
  });
});
