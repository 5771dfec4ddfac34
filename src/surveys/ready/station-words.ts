// A station of a pop-up feedback day: word cards, of which somebody picks those that fit.
import { cards, in3, long, type ReadySet } from './set.ts'
import { badWords, goodWords } from './word-pairs.ts'

export const stationWords: ReadySet = {
  key: 'station-words',
  name: in3(['Palautepäivän piste: sanakortit', 'Responsdagens station: ordkort', 'Station of a feedback day: word cards']),
  about: in3(['Valitse sanat, jotka kuvaavat palvelua. Oikeita vastauksia ei ole.', 'Välj de ord som beskriver servicen. Det finns inga rätta svar.', 'Pick the words that describe the service. There are no right answers.']),
  forWhom: in3(['Palautepäivään, tabletille tai painetuilla korteilla.', 'För en responsdag, på surfplatta eller med tryckta kort.', 'For a feedback day, on a tablet or with printed cards.']),
  questions: [
    cards('which-words', ['Mitkä sanat kuvaavat palvelua?', 'Vilka ord beskriver servicen?', 'Which words describe the service?'], {
      good: goodWords(), bad: badWords(), most: 5,
      prompt: ['Näytä kaikki kortit pöydällä. Älä valitse vastaajan puolesta.', 'Visa alla kort på bordet. Välj inte åt den som svarar.', 'Show all the cards on the table. Do not pick for them.'],
    }),
    long('why-this-word', ['Miksi valitsit juuri nämä sanat?', 'Varför valde du just de här orden?', 'Why did you pick these words?']),
    long('own-word', ['Mikä sana puuttui?', 'Vilket ord saknades?', 'Which word was missing?']),
  ],
}
