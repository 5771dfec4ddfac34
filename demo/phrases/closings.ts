// Last sentences that suit any line; now and then one ends a short piece of feedback.
import type { Language } from '../../src/text/language.ts'
import type { OfferedKind } from '../../src/feedback/case.ts'

export const closings: Record<OfferedKind, Record<Language, string[]>> = {
  thanks: {
    fi: ['Hyvää jatkoa teille.', 'Terveisiä koko porukalle.', 'Halusin sanoa tämän, koska harvoin tulee kehuttua.'],
    sv: ['Allt gott till er.', 'Jag ville säga det här, för man berömmer så sällan.'],
    en: ['All the best to you.', 'I wanted to say this, because one seldom does.'],
  },
  criticism: {
    fi: [
      'Kiitos, että luette tämän.',
      'Kirjoitan, jotta muille ei kävisi samoin.',
      'En halua kenellekään pahaa.',
      'Toivottavasti joku lukee tämän ajatuksella.',
    ],
    sv: ['Tack för att ni läser det här.', 'Jag skriver för att det inte ska hända andra.'],
    en: ['Thank you for reading this.', 'I write so that it does not happen to others.'],
  },
  suggestion: {
    fi: ['Miettikää sitä.', 'Kiitos, että tällaista saa ehdottaa.', 'Kertokaa, jos siitä tulee jotain.'],
    sv: ['Tänk på saken.', 'Tack för att man får föreslå sådant här.'],
    en: ['Please think about it.', 'Thank you for letting people suggest things.'],
  },
  question: {
    fi: ['Kiitos jo etukäteen.', 'Kiitos vastauksesta.', 'Palaan tänne lukemaan vastauksen.'],
    sv: ['Tack på förhand.', 'Tack för svaret.'],
    en: ['Thank you in advance.', 'Thank you for your answer.'],
  },
}
