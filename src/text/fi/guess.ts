// The texts of ../en/guess.ts in Finnish.
import type { guess as Source } from '../en/guess.ts'

export const guess: typeof Source = {
  term: 'Voiko joku arvata, kuka kirjoitti?',
  said: {
    easy: { word: 'Helposti.', why: 'Aihe koskee vain harvaa asiakasta kuukaudessa.' },
    possible: { word: 'Ehkä.', why: 'Aihe koskee rajattua joukkoa asiakkaita kuukaudessa.' },
    hard: { word: 'Vaikeasti.', why: 'Aihe koskee suurta joukkoa asiakkaita kuukaudessa.' },
    unknown: { word: 'Emme tiedä.', why: 'Meillä ei ole tietoa siitä, kuinka montaa asiakasta aihe koskee.' },
  },
  text: 'Arviossa ei ole mukana se, mitä tekstisi kertoo.',
  leave: 'Älä kerro yksikköä',
  leaveHint: {
    possible: 'Jos et kerro yksikköä, palaute koskee koko palvelutehtävää. Arvaaminen on vaikeampaa, mutta ehkä mahdollista.',
    hard: 'Jos et kerro yksikköä, palaute koskee koko palvelutehtävää, ja arvaaminen on vaikeaa.',
  },
  left: 'Yksikköä ei enää kerrota. Aihe on nyt: {topic}.',
}
