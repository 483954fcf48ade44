import { TEXTS } from '../../taskpane/messages';
import { takeNotice } from '../../taskpane/userStore';
import { CLOSE, SHOW_RESULTS } from './dialog';

function fill(id: string, content: string): HTMLElement | null {
  const element = document.getElementById(id);
  if (element !== null) element.textContent = content;
  return element;
}

/** Shows the pending notice. It comes from the store, not from the address, so that nobody else can put a text here. */
async function show(): Promise<void> {
  const notice = await takeNotice();
  const language = notice?.language ?? 'it';
  const { close, done } = TEXTS[language];
  document.documentElement.lang = language;
  fill('title', notice?.title ?? '');
  fill('text', notice?.text ?? '');
  const results = fill('results', done.goToResults);
  const closing = fill('close', close);
  closing?.addEventListener('click', () => Office.context.ui.messageParent(CLOSE));
  results?.addEventListener('click', () => Office.context.ui.messageParent(SHOW_RESULTS));
  const hasResults = notice !== null && notice.results !== null;
  if (results !== null) results.hidden = !hasResults;
  (hasResults ? results : closing)?.focus();
}

void Office.onReady().then(show);
