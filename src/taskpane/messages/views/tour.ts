import type { Language } from '../../../pira/messages';
import type { TourStep } from '../../views/tour/steps';

interface StepText {
  readonly title: string;
  readonly text: string;
}

const itSteps: Readonly<Record<TourStep, StepText>> = {
  evaluate: {
    title: 'Valutare',
    text: 'Premere «Valuta obiettivi», qui sopra: a destra delle tabelle del foglio compaiono scostamento, grado e stato. Le altre celle restano come sono.',
  },
  summary: {
    title: 'Sintesi',
    text: 'L’anello dice quanti target sono raggiunti. Uno stato, una missione o un programma portano al loro elenco.',
  },
  indicators: {
    title: 'Indicatori',
    text: 'Scegliere un indicatore: si legge come si arriva al suo esito. Anche una cella scelta nel foglio porta al suo indicatore.',
  },
  findings: {
    title: 'Anomalie',
    text: 'Che cosa c’è da fare nel foglio, le cose più gravi prima. «Correggi tutte le certe» mostra le modifiche prima di scriverle.',
  },
  missing: {
    title: 'Da completare',
    text: 'Consuntivi mancanti e cause degli scostamenti si scrivono qui, uno dopo l’altro.',
  },
  publish: {
    title: 'Pubblica',
    text: 'Riclassificazione, piano revisionato, rapporto e dati aperti nascono in fogli nuovi o in file.',
  },
  undo: {
    title: 'Tornare indietro',
    text: '«Annulla ultima modifica», sotto il primo pulsante, riporta il foglio com’era, un passo alla volta. In «Altro» ci sono la Guida e questo giro.',
  },
};

const it = {
  label: 'Giro guidato',
  head: (p: { step: number; of: number; title: string }) => `${p.step} di ${p.of} · ${p.title}`,
  steps: itSteps,
  onSample: 'Per provare senza toccare il proprio piano:',
  sample: 'scaricare il piano di esempio',
  noPlan:
    'Il giro si fa su un piano aperto. Scaricare quello di esempio, aprirlo in Excel e riaprire il pannello.',
  previous: 'Indietro',
  next: 'Avanti',
  end: 'Fine',
  leave: 'Lascia il giro',
};

const en: typeof it = {
  label: 'Guided tour',
  head: (p) => `${p.step} of ${p.of} · ${p.title}`,
  steps: {
    evaluate: {
      title: 'Evaluate',
      text: 'Press “Evaluate objectives”, above: variance, achievement and status appear to the right of the tables in the sheet. All other cells stay as they are.',
    },
    summary: {
      title: 'Summary',
      text: 'The ring shows how many targets are met. A status, a mission or a programme leads to its list.',
    },
    indicators: {
      title: 'Indicators',
      text: 'Choose an indicator to read how its outcome comes about. A cell selected in the sheet leads to its indicator too.',
    },
    findings: {
      title: 'Findings',
      text: 'What is to be done in the sheet, the gravest first. “Apply all safe fixes” shows the changes before writing them.',
    },
    missing: {
      title: 'To be completed',
      text: 'Missing actual values and causes of variances are typed here, one after the other.',
    },
    publish: {
      title: 'Publish',
      text: 'Reclassification, revised plan, report and open data are created in new sheets or files.',
    },
    undo: {
      title: 'The way back',
      text: '“Undo last change”, below the first button, brings the sheet back to what it was, step by step. “More” has the manual and this tour.',
    },
  },
  onSample: 'To try it without touching your own plan:',
  sample: 'download the sample plan',
  noPlan: 'The tour needs an open plan. Download the sample, open it in Excel and open the pane again.',
  previous: 'Back',
  next: 'Next',
  end: 'Finish',
  leave: 'Leave the tour',
};

/** The words of the guided tour. */
export const TOUR: Readonly<Record<Language, typeof it>> = { it, en };
