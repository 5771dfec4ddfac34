// A pop-up feedback day: statements and word cards of all its stations in one, so that a day has one promise and one report. Wishes and
// feedback in one's own words are no answers to a survey: they go their own ways.
import { cards, in3, short, smileys, type ReadySet } from './set.ts'
import { socialWork } from './social-work.ts'
import { badWords, goodWords } from './word-pairs.ts'

export const feedbackDay: ReadySet = {
  key: 'feedback-day',
  name: in3(['Palautepäivä', 'Responsdag', 'Feedback day']),
  about: in3([
    'Kysymme väittämillä ja sanakorteilla, millaista palvelua olet saanut. Voit jättää väliin, mitä haluat.', 'Vi frågar med påståenden och ordkort hurdan service du har fått. Du får hoppa över vad du vill.',
    'With statements and word cards we ask what service you have had. Leave out whatever you like.',
  ]),
  forWhom: in3(['Palautepäivään: tabletille, paperille ja verkkoon yhtä aikaa.', 'För en responsdag: på surfplatta, på papper och på nätet samtidigt.', 'For a feedback day: on tablets, on paper and on the web at once.']),
  questions: [
    ...socialWork.questions.filter(({ kind }) => kind === 'agree'),
    cards('which-words', ['Mitkä sanat kuvaavat palvelua?', 'Vilka ord beskriver servicen?', 'Which words describe the service?'], {
      good: goodWords(), bad: badWords(), most: 5,
      prompt: ['Näytä kaikki kortit pöydällä. Älä valitse vastaajan puolesta.', 'Visa alla kort på bordet. Välj inte åt den som svarar.', 'Show all the cards on the table. Do not pick for them.'],
    }),
    short('own-word', ['Mikä sana puuttui?', 'Vilket ord saknades?', 'Which word was missing?'], { help: ['Kirjoita oma sana. Älä kirjoita nimiä.', 'Skriv ett eget ord. Skriv inga namn.', 'Write a word of your own. Write no names.'] }),
    smileys('how-it-felt', 'encounter', ['Miltä palautteen antaminen tuntui?', 'Hur kändes det att ge respons?', 'How did it feel to give feedback?']),
  ],
}
