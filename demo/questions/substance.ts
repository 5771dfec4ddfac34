// Substance use and addiction services: shame keeps people away, so the questions are about the door.
import type { Asked } from '../../src/directory/common-questions.ts'

export const substance = {
  thanks: [
    {
      question: {
        fi: 'Mikä sai sinut tulemaan tai jatkamaan?',
        sv: 'Vad fick dig att komma eller fortsätta?',
        en: 'What made you come, or go on?',
      },
      hint: {
        fi: 'Myös takaisin tuleminen on tärkeää.',
        sv: 'Att komma tillbaka är också viktigt.',
        en: 'Coming back counts too.',
      },
    },
    {
      question: {
        fi: 'Mistä huomasit, että sinua kunnioitettiin?',
        sv: 'Hur märkte du att man respekterade dig?',
        en: 'How did you notice that you were respected?',
      },
    },
    {
      question: {
        fi: 'Mikä on nyt toisin kuin ennen?',
        sv: 'Vad är annorlunda nu än förut?',
        en: 'What is different now from before?',
      },
    },
  ],
  criticism: [
    {
      question: {
        fi: 'Miltä tuntui tulla tai ottaa yhteyttä?',
        sv: 'Hur kändes det att komma eller ta kontakt?',
        en: 'How did it feel to come or to get in touch?',
      },
      hint: {
        fi: 'Esimerkiksi ovella, odotustilassa, puhelimessa tai ryhmässä.',
        sv: 'Till exempel vid dörren, i väntrummet, i telefonen eller i gruppen.',
        en: 'For example at the door, in the waiting room, on the phone or in a group.',
      },
    },
    {
      question: {
        fi: 'Mitä tapahtui, ja mitä olisit siinä hetkessä tarvinnut?',
        sv: 'Vad hände, och vad hade du behövt just då?',
        en: 'What happened, and what did you need at that moment?',
      },
      hint: { fi: 'Nimiä ei tarvita.', sv: 'Inga namn behövs.', en: 'No names are needed.' },
    },
    {
      question: {
        fi: 'Mikä saisi sinut tulemaan uudestaan, vaikka olisi vaikeaa?',
        sv: 'Vad skulle få dig att komma igen, fast det är svårt?',
        en: 'What would make you come again, even when it is hard?',
      },
    },
  ],
} satisfies Record<string, Asked[]>
