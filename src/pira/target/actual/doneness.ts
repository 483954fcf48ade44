import type { Item } from '../items/item';
import { wordsOf } from '../expression/clause';
import type { PlainText } from '../../lexicon/text/plainText';

/** Words that leave it open whether something was done, or say that it was not. */
const DOUBT =
  /^(?:parzial|parte|solo|soltanto|quasi|mancat|rinviat|prorog|slitt|posticip|differit|previst|prevede|programm|pianific|stimat|ipotizz|presunt|scadut|scadenz|sospes|annullat|revocat|respint|bocciat|bozz|provvisor|dovra|sara|saranno|verra|verranno|entro|inizio|corso|attesa|incomplet|salvo)/;

/** Past participles of work that is done by a day. */
const DONE =
  /^(?:approv|adott|pubblic|realizz|complet|conclus|effettu|esegu|trasmess|invi|consegn|present|sottoscritt|stipul|firmat|redatt|predispost|attivat|deposit|deliber|emanat|emess|liquid|pagat|svolt|tenut|organizz|ultimat|terminat|chius|raggiunt|caricat|notificat|validat|aggiornat|collaudat|inaugurat|costituit|rilasciat|fatt|attuat|conseguit|acquisit|ottenut|avviat|perfezionat|formalizzat|protocollat|comunicat|diffus|divulgat|installat|elaborat|definit|nominat|assegnat|affidat|aggiudicat|rinnovat|versat|registrat|iscritt)/;

function wordIs(item: Item, plain: PlainText, pattern: RegExp): boolean {
  const word = item.kind === 'word' || item.kind === 'change' || item.kind === 'unclear-change';
  return (word || item.kind === 'answer' || item.kind === 'by') && pattern.test(wordsOf(item, plain));
}

/** Whether some word says that it was not done, not all, or not yet. */
export function saysDoubt(items: readonly Item[], plain: PlainText): boolean {
  return items.some(
    (item) => item.kind === 'not' || (item.kind === 'answer' && !item.yes) || wordIs(item, plain, DOUBT),
  );
}

/** Whether the only words are small ones, or one of them says that the work was done. */
export function saysDone(items: readonly Item[], plain: PlainText): boolean {
  const words = items.filter((item) => item.kind === 'word');
  return words.length === 0 || items.some((item) => wordIs(item, plain, DONE));
}
