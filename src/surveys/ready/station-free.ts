// Free feedback. Of all stations it gives least, so it leads the thought a little, and is never the only one.
import { in3, long, one, type ReadySet } from './set.ts'

export const stationFree: ReadySet = {
  key: 'station-free',
  name: in3(['Palautepäivän piste: vapaa sana', 'Responsdagens station: fritt ord', 'Station of a feedback day: in your own words']),
  about: in3(['Sano, mitä haluat. Kirjoita omin sanoin, mutta älä kirjoita nimiä.', 'Säg vad du vill. Skriv med egna ord, men skriv inga namn.', 'Say what you like. Use your own words, but write no names.']),
  forWhom: in3(['Palautepäivään, muiden pisteiden rinnalle.', 'För en responsdag, vid sidan av de andra stationerna.', 'For a feedback day, beside the other stations.']),
  questions: [
    one('about-what', ['Mistä haluat puhua?', 'Vad vill du tala om?', 'What would you like to talk about?'], {
      'worked': ['Jostakin, mikä toimii', 'Något som fungerar', 'Something that works'], 'not-worked': ['Jostakin, mikä ei toimi', 'Något som inte fungerar', 'Something that does not work'], 'idea': ['Ideasta', 'En idé', 'An idea'],
    }),
    long('tell', ['Kerro siitä.', 'Berätta om det.', 'Tell us about it.'], {
      prompt: ['Milloin viimeksi? Mitä silloin tapahtui? Mitä olisi pitänyt tapahtua?', 'När senast? Vad hände då? Vad borde ha hänt?', 'When was the last time? What happened then? What should have happened?'],
    }),
  ],
}
