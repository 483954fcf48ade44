import { documents as words } from '../../messages/it/documents';
import type { Publisher, ReportSource } from '../source';
import type { Document, DocumentKind } from './document';
import { planChapters } from './planDocument';
import { reportChapters } from './reportDocument';

const CHAPTERS = { plan: planChapters, report: reportChapters } as const;

/** A document of a plan, as data. */
export function documentOf(kind: DocumentKind, source: ReportSource, { body, act }: Publisher): Document {
  const { year } = source.evaluation;
  const name = words.fileNames[kind];
  return {
    title: words.titles[kind],
    subtitle: words.subtitles[kind]({ year }),
    body: body === '' ? words.bodyAsked : body,
    act: act === '' ? words.actAsked : act,
    fileName: year === null ? name : `${name} ${year}`,
    contentsTitle: words.contents,
    page: words.page,
    chapters: CHAPTERS[kind](source),
  };
}
