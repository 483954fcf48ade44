import { readFileSync } from 'node:fs';
import { DEVELOPMENT_ADDRESS, manifestAt, manifestOf } from '../../scripts/build/manifestAddress';
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

describe('the manifest of a publisher', () => {
  it.each([
    ['Camera di commercio di Esempio', 'Camera di commercio di Esempio'],
    [' Enti & imprese <nord> $& ', 'Enti &amp; imprese &lt;nord&gt; $&amp;'],
  ])('names %s', (publisher, named) => {
    expect(manifestOf(manifest, publisher)).toContain(`<ProviderName>${named}</ProviderName>`);
  });

  it.each(['', '  ', 'x'.repeat(126)])('refuses “%s”', (publisher) => {
    expect(() => manifestOf(manifest, publisher)).toThrow();
  });
});
