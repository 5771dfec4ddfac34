// Family law: two parents may answer about the same meeting, and a child is between them.
import type { Asked } from '../../src/directory/common-questions.ts'

export const familyLaw = {
  criticism: [
    {
      question: {
        fi: 'Mitä tapahtui, ja mikä siinä tuntui epäreilulta tai epäselvältä?',
        sv: 'Vad hände, och vad kändes orättvist eller oklart?',
        en: 'What happened, and what felt unfair or unclear?',
      },
      hint: {
        fi: 'Kerro omasta kokemuksestasi. Älä kirjoita nimiä.',
        sv: 'Berätta om din egen upplevelse. Skriv inga namn.',
        en: 'Tell us what it was like for you. Do not write names.',
      },
    },
    {
      question: {
        fi: 'Mitä olisit halunnut sanoa tai kysyä?',
        sv: 'Vad hade du velat säga eller fråga?',
        en: 'What would you have wanted to say or ask?',
      },
    },
    {
      question: {
        fi: 'Mikä tekisi tilanteesta helpomman lapselle?',
        sv: 'Vad skulle göra situationen lättare för barnet?',
        en: 'What would make things easier for the child?',
      },
    },
    {
      question: {
        fi: 'Mitä toivot nyt meiltä?',
        sv: 'Vad önskar du av oss nu?',
        en: 'What do you hope for from us now?',
      },
      hint: {
        fi: 'Emme voi muuttaa sopimusta tai päätöstä palautteen perusteella, mutta kerromme, miten asiassa voi edetä.',
        sv: 'Vi kan inte ändra ett avtal eller ett beslut utifrån respons, men vi berättar hur man kan gå vidare.',
        en: 'Feedback cannot change an agreement or a decision, but we tell you how to take the matter further.',
      },
    },
  ],
} satisfies Record<string, Asked[]>
