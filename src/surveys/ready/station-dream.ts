// The dream office: what it would be like if somebody could decide. What can be done now, what needs a decision, and what cannot be
// done is said afterwards of each wish.
import { in3, long, many, rank, type ReadySet } from './set.ts'

export const stationDream: ReadySet = {
  key: 'station-dream',
  name: in3(['Palautepäivän piste: unelmien toimisto', 'Responsdagens station: drömbyrån', 'Station of a feedback day: the dream office']),
  about: in3(['Millainen olisi paikka, johon haluaisit tulla? Saat toivoa mitä vain.', 'Hurdant vore ett ställe dit du vill komma? Du får önska vad som helst.', 'What would a place be like that you would like to come to? You may wish for anything.']),
  forWhom: in3(['Palautepäivään ja odotustilaan.', 'För en responsdag och för väntrummet.', 'For a feedback day and for the waiting room.']),
  questions: [
    long('dream', ['Kuvaile unelmien toimistoa.', 'Beskriv din drömbyrå.', 'Describe the office of your dreams.'], {
      prompt: ['Mitä siellä näkyy? Miltä siellä kuulostaa? Kuka tulee vastaan?', 'Vad ser man där? Hur låter det där? Vem möter en?', 'What does one see there? What does it sound like? Who comes to meet you?'],
    }),
    many('what-there', ['Mitä odotustilassa olisi?', 'Vad skulle finnas i väntrummet?', 'What would there be in the waiting room?'], {
      'water': ['Vettä', 'Vatten', 'Water'], 'coffee': ['Kahvia', 'Kaffe', 'Coffee'], 'plants': ['Kasveja', 'Växter', 'Plants'], 'quiet': ['Rauhaa', 'Lugn', 'Quiet'], 'toys': ['Lapsille tekemistä', 'Något att göra för barn', 'Something to do for children'],
      'privacy': ['Paikka, jossa nimeä ei huudeta', 'En plats där ens namn inte ropas ut', 'A place where names are not called out'], 'no-steps': ['Esteetön tie sisään', 'En väg in utan hinder', 'A way in without steps'],
    }),
    rank('matters-most', ['Mikä on tärkeintä?', 'Vad är viktigast?', 'What matters most?'], {
      'evening': ['Aukiolo illalla', 'Öppet på kvällen', 'Open in the evening'], 'near': ['Toimisto lähellä kotia', 'En byrå nära hemmet', 'An office near home'], 'phone': ['Puhelimeen vastataan', 'Man svarar i telefon', 'The telephone is answered'],
      'same-worker': ['Sama työntekijä', 'Samma medarbetare', 'The same worker'], 'online': ['Asiat voi hoitaa verkossa', 'Man kan sköta saker på nätet', 'Things can be done online'],
    }),
  ],
}
