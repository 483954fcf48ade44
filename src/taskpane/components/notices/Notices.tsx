import { useEffect, useRef, type RefObject } from 'react';
import type { Problem } from '../../../excel/problem';
import { firstResultArea } from '../../../pira/output/resultArea';
import type { CellRef } from '../../../pira/sheet/address';
import { useLanguage, useTexts } from '../../messages/TextsContext';
import { enter } from '../../place';
import { usePlace } from '../../PlaceContext';
import { usePane, usePaneState } from '../../state/PaneContext';
import { Announcer } from '../Announcer';
import { CopyBox } from '../CopyBox';
import { NoticeBar } from './NoticeBar';
import type { Notice } from '../../notice';
import { doneNotice, failureNotice } from './noticeTexts';

/** Long enough to read two lines; the pane says below its first button what was done, for as long as it can be undone. */
const SHOWN_MS = 10_000;

/**
 * Dismisses a message of success after some seconds, except while the pointer or the focus is in it. The ref that it gives
 * goes on the message's element; null is for a message that stays.
 */
function useAutoDismiss(message: object | null, dismiss: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message === null) return undefined;
    const close = () => {
      const { current } = element;
      const isUsed = current?.matches(':hover, :focus-within') ?? false;
      if (isUsed) timer = setTimeout(close, SHOWN_MS);
      else dismiss();
    };
    let timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, dismiss]);
  return element;
}

/** What this Excel cannot do, however often it is asked. */
const OLD_EXCEL: ReadonlySet<Problem['code']> = new Set(['old-excel', 'no-copying', 'no-inserting']);

function spokenText(notice: Notice | null): string {
  return notice === null ? '' : `${notice.title} ${notice.text}`.trim();
}

/** What the last operation came to, seen and heard. A cell refreshed while someone types is only heard. */
export function Notices() {
  const pane = usePane();
  const state = usePaneState();
  const language = useLanguage();
  const { failed, done, notice } = state;
  const failure = failed === null ? null : failureNotice(failed.failure, language);
  const success = done === null ? null : doneNotice(done, state, language);
  const isPassing = failure === null && success?.intent === 'success' && done?.kind !== 'refreshed';
  const bar = useAutoDismiss(isPassing ? done : null, pane.dismiss);
  const canRetry =
    failed !== null &&
    !OLD_EXCEL.has(failed.failure.problem.code) &&
    failed.task !== null &&
    failed.task !== 'preparing' &&
    failed.task !== 'comparing';
  const texts = useTexts();
  const { place, go } = usePlace();
  // Who goes on to another view has read it; that there is nothing to read stays said.
  const isLeft = isPassing || ((failed?.task ?? null) !== null && state.analysis !== null);
  const view = useRef(place.view);
  useEffect(() => {
    if (view.current === place.view) return;
    view.current = place.view;
    if (isLeft) pane.dismiss();
  }, [place.view, isLeft, pane]);
  const isOfReading = failed?.failure.problem.code === 'no-plan' && place.view === 'reading';
  const hasOwnWay =
    place.view === 'summary' && state.analysis !== null && firstResultArea(state.analysis.plan) !== null;
  const goTo = (label: string, cell: CellRef | null | undefined) =>
    cell ? { label, onClick: () => void pane.goTo(cell) } : undefined;
  const sheet = done?.kind === 'published' || done?.kind === 'sheets-added' ? done.sheets[0] : undefined;
  const action =
    sheet === undefined
      ? goTo(texts.done.goToResults, done?.kind === 'evaluated' && !hasOwnWay ? done.results : null)
      : goTo(texts.done.goToSheet, { sheet, row: 0, column: 0 });
  return (
    <>
      <Announcer text={spokenText(failure ?? success ?? notice)} />
      {failure !== null && !isOfReading && (
        <NoticeBar
          notice={failure}
          onClose={pane.dismiss}
          onRetry={canRetry ? () => void pane.retry() : undefined}
          action={
            failed?.failure.problem.code === 'no-plan'
              ? { label: texts.sayWherePlanIs, onClick: () => go(enter(place, 'reading')) }
              : undefined
          }
        />
      )}
      {failure === null && success !== null && done?.kind !== 'refreshed' && (
        <div ref={bar}>
          <NoticeBar notice={success} onClose={pane.dismiss} action={action}>
            {done?.kind === 'to-copy' && <CopyBox label={success.title} text={done.text} />}
          </NoticeBar>
        </div>
      )}
      {failure === null && success === null && notice !== null && (
        <NoticeBar
          notice={notice}
          onClose={pane.dismiss}
          action={goTo(texts.done.goToResults, hasOwnWay ? null : notice.results)}
        />
      )}
    </>
  );
}
