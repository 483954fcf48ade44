import type { PageLayout } from '../../../book/pageLayout';
import { HostClass, type Scalar } from '../../dispatch/hostClass';
import { textValue } from '../values';
import type { WorksheetSubject } from '../worksheet/worksheetSubject';

const SECTIONS = ['L', 'C', 'R'] as const;

type Section = (typeof SECTIONS)[number];
type Edge = 'header' | 'footer';

const part = (edge: Edge, section: Section): Scalar<WorksheetSubject> => ({
  get: ({ sheet }) => sectionsOf(sheet.pageLayout.value[edge])[section],
  set: ({ session, sheet }, value) => {
    session.requireWritable();
    const sections = { ...sectionsOf(sheet.pageLayout.value[edge]), [section]: textValue(value) };
    const text = SECTIONS.filter((name) => sections[name] !== '')
      .map((name) => `&${name}${sections[name]}`)
      .join('');
    const patch: Partial<PageLayout> = edge === 'header' ? { header: text } : { footer: text };
    sheet.pageLayout.set({ ...sheet.pageLayout.value, ...patch });
  },
});

const headerFooterClass = new HostClass<WorksheetSubject>({
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: part('header', 'L'),
    CenterHeader: part('header', 'C'),
    RightHeader: part('header', 'R'),
    LeftFooter: part('footer', 'L'),
    CenterFooter: part('footer', 'C'),
    RightFooter: part('footer', 'R'),
  },
});

export const headersFootersClass = new HostClass<WorksheetSubject>({
  name: 'HeaderFooterGroup',
  links: { DefaultForAllPages: (subject) => headerFooterClass.of(subject) },
});

/** The three parts of a header or footer; text before any section mark stands in the centre. */
function sectionsOf(text: string): Readonly<Record<Section, string>> {
  const sections = { L: '', C: '', R: '' };
  let current: Section = 'C';
  for (const piece of text.split(/(&[LCR]|&.)/u)) {
    const mark = SECTIONS.find((name) => piece === `&${name}`);
    if (mark === undefined) sections[current] += piece;
    else current = mark;
  }
  return sections;
}
