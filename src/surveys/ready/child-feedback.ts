// The national client feedback for children of 7 to 12: three faces, and words that a child uses. To be held against the wording of
// THL, as client-feedback.ts is.
import { in3, long, smileys, type ReadySet } from './set.ts'

export const childFeedback: ReadySet = {
  key: 'child-feedback',
  name: in3(['Lapsen palaute, 7–12 vuotta', 'Barnets respons, 7–12 år', 'A child’s feedback, 7 to 12 years']),
  about: in3([
    'Kerro, miltä sinusta tuntui. Oikeita tai vääriä vastauksia ei ole.', 'Berätta hur du kände det. Det finns inga rätta eller fel svar.', 'Tell us how it felt. There are no right or wrong answers.',
  ]),
  forWhom: in3(['Lapsille. Aikuinen voi lukea kysymykset ääneen, mutta lapsi valitsee itse.', 'För barn. En vuxen kan läsa frågorna högt, men barnet väljer själv.', 'For children. A grown-up may read the questions out, but the child chooses.']),
  check: 'thl',
  noQuotes: true,
  questions: [
    smileys('was-nice', 'encounter', ['Miten aikuinen kohteli sinua?', 'Hur var den vuxna mot dig?', 'How did the grown-up treat you?']),
    smileys('listened', 'participation', ['Kuunteliko aikuinen sinua?', 'Lyssnade den vuxna på dig?', 'Did the grown-up listen to you?']),
    smileys('could-say', 'participation', ['Saitko sanoa, mitä itse halusit?', 'Fick du säga vad du själv ville?', 'Could you say what you wanted?']),
    smileys('felt-safe', 'safety', ['Oliko sinulla turvallinen olo?', 'Kände du dig trygg?', 'Did you feel safe?']),
    smileys('understood', 'clarity', ['Ymmärsitkö, mistä puhuttiin?', 'Förstod du vad man pratade om?', 'Did you understand what was talked about?']),
    smileys('knows-next', 'information', ['Tiedätkö, mitä seuraavaksi tapahtuu?', 'Vet du vad som händer nu?', 'Do you know what happens next?']),
    smileys('helped', 'usefulness', ['Auttoiko tämä sinua?', 'Hjälpte det här dig?', 'Did this help you?']),
    long('tell-more', ['Mitä haluat sanoa aikuisille?', 'Vad vill du säga till de vuxna?', 'What would you like to tell the grown-ups?'], {
      prompt: ['Kirjoita juuri ne sanat, jotka lapsi sanoo.', 'Skriv precis de ord som barnet säger.', 'Write down the very words that the child says.'],
    }),
  ],
}
