// What a clients' council spoke of when it thought about feedback itself: whether one dares, whether anything follows, and what one's
// own records say.
import { agree, in3, long, many, one, type ReadySet } from './set.ts'

export const councilsOwn: ReadySet = {
  key: 'councils-own',
  name: in3(['Uskallanko sanoa?', 'Vågar jag säga det?', 'Do I dare to say it?']),
  about: in3([
    'Asiakasraadin omat kysymykset siitä, miltä palautteen antaminen tuntuu.', 'Klientrådets egna frågor om hur det känns att ge respons.', 'The client council’s own questions about what it feels like to give feedback.',
  ]),
  forWhom: in3(['Kaikille asiakkaille, esimerkiksi kerran vuodessa.', 'För alla klienter, till exempel en gång om året.', 'For all clients, for example once a year.']),
  questions: [
    agree('dares', 'safety', ['Uskallan moittia palvelua, jos siihen on aihetta.', 'Jag vågar kritisera servicen om det finns skäl.', 'I dare to criticise the service if there is reason to.']),
    agree('no-harm', 'safety', ['Luotan siihen, että palaute ei huononna asemaani.', 'Jag litar på att respons inte gör min ställning sämre.', 'I trust that feedback does not make my position worse.']),
    one('has-given', ['Oletko antanut palautetta viimeisen vuoden aikana?', 'Har du gett respons under det senaste året?', 'Have you given feedback within the last year?'], {
      'yes': ['Olen', 'Ja', 'Yes'], 'wanted': ['En, vaikka olisin halunnut', 'Nej, fast jag hade velat', 'No, though I wanted to'], 'no': ['En', 'Nej', 'No'],
    }),
    many('what-stopped', ['Mikä esti?', 'Vad hindrade dig?', 'What kept you from it?'], {
      'fear': ['Pelkäsin seurauksia', 'Jag var rädd för följderna', 'I was afraid of what follows'], 'where': ['En tiennyt, minne', 'Jag visste inte vart', 'I did not know where'], 'no-use': ['En uskonut, että siitä on hyötyä', 'Jag trodde inte att det är till nytta', 'I did not think it would be of use'],
      'no-strength': ['En jaksanut', 'Jag orkade inte', 'I had no strength'], 'else': ['Jokin muu', 'Något annat', 'Something else'],
    }, { onlyIf: { question: 'has-given', is: ['wanted'] } }),
    agree('got-answer', 'encounter', ['Sain palautteeseen oikean vastauksen.', 'Jag fick ett riktigt svar på min respons.', 'I got a real answer to my feedback.'], {
      onlyIf: { question: 'has-given', is: ['yes'] }, help: ['Muunkin kuin kuittauksen siitä, että se on tullut perille.', 'Annat än ett besked om att den har kommit fram.', 'More than a note that it has arrived.'],
    }),
    agree('something-followed', 'usefulness', ['Palautteestani seurasi jotakin.', 'Min respons ledde till något.', 'Something came of my feedback.'], { onlyIf: { question: 'has-given', is: ['yes'] } }),
    agree('records-true', 'participation', ['Minusta kirjoitetut tiedot pitävät paikkansa.', 'Det som har skrivits om mig stämmer.', 'What is written about me is true.']),
    agree('knows-supervisor', 'information', ['Tiedän, kuka on työntekijäni esihenkilö.', 'Jag vet vem som är chef för min kontaktperson.', 'I know who my worker’s supervisor is.']),
    long('easier', ['Mikä tekisi sanomisesta helpompaa?', 'Vad skulle göra det lättare att säga något?', 'What would make it easier to say something?']),
  ],
}
