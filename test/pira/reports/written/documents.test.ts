import {
  DOCUMENT_KINDS,
  type Block,
  type DocumentKind,
} from '../../../../src/pira/reports/documents/document';
import { documentOf } from '../../../../src/pira/reports/documents/documents';
import { SOURCES } from './sources';

/** A block as it is written, in lines. */
function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table': {
      const { caption, widths, figures, heads, rows } = block;
      const form = `table ${caption} (${widths.join(' ')}; figures ${figures.join(' ')})`;
      return [form, ...[heads, ...rows].map((cells) => `  ${cells.join(' | ')}`)];
    }
    case 'facts':
      return ['facts', ...block.facts.map((fact) => `  ${fact.join(': ')}`)];
    case 'chart': {
      const { form, isShare, title, description, bars } = block;
      const drawn = bars.map(({ name, value, color }) => `  ${name} ${value} ${color}`);
      return [`${form}${isShare ? ' of shares' : ''} ${title}: ${description}`, ...drawn];
    }
    case 'heading':
      return [`heading ${block.level} ${block.text}`];
    case 'lead':
    case 'paragraph':
    case 'asked':
    case 'note':
      return [`${block.kind} ${block.text}`];
  }
}

const CASES = Object.values(SOURCES).flatMap((source, at) =>
  DOCUMENT_KINDS.map((kind) => [Object.keys(SOURCES)[at] ?? '', kind, source] as const),
);

test.each(CASES)('%s: the %s as a document, block by block', (_, kind: DocumentKind, source) => {
  const { chapters, page, ...front } = documentOf(kind, source, { body: '', act: 'Delibera n. 1' });
  expect(
    [
      ...Object.entries(front).map(([name, text]) => `${name}: ${text}`),
      page({ page: '1', pages: '2' }),
      ...chapters.flatMap(({ title, isWide, blocks }) => [
        `# ${title}${isWide ? ' (wide)' : ''}`,
        ...blocks.flatMap(lines),
      ]),
    ].join('\n'),
  ).toMatchSnapshot();
});
