// Of the telephone: whether somebody gets through, and to the right person.
import { agree, in3, long, one, type ReadySet } from './set.ts'

export const byPhone: ReadySet = {
  key: 'by-phone',
  name: in3(['Puhelinpalvelu', 'Telefontjänsten', 'On the telephone']),
  about: in3(['Kysymme, miten puhelinpalvelu toimi, kun viimeksi soitit.', 'Vi frågar hur telefontjänsten fungerade när du senast ringde.', 'We ask how it went when you rang us the last time.']),
  forWhom: in3(['Soittaneille, esimerkiksi puhelun lopuksi luettuna.', 'För dem som har ringt, till exempel uppläst i slutet av samtalet.', 'For those who rang, for example read out at the end of a call.']),
  questions: [
    one('got-through', ['Vastattiinko puheluusi?', 'Blev ditt samtal besvarat?', 'Was your call answered?'], {
      'at-once': ['Heti', 'Genast', 'At once'], 'waited': ['Odotin jonossa', 'Jag väntade i kö', 'I waited in a queue'], 'rang-back': ['Minulle soitettiin takaisin', 'Man ringde tillbaka', 'I was rung back'],
      'no': ['Ei vastattu', 'Nej', 'No'],
    }),
    agree('short-wait', 'access', ['Odotin vain kohtuullisen ajan.', 'Jag väntade bara en rimlig tid.', 'I waited only for a reasonable time.'], { onlyIf: { question: 'got-through', is: ['waited', 'rang-back'] } }),
    agree('right-person', 'access', ['Pääsin puhumaan sellaisen kanssa, joka tunsi asian.', 'Jag fick tala med någon som kände till saken.', 'I got to talk with somebody who knew the matter.'], { onlyIf: { question: 'got-through', is: ['at-once', 'waited', 'rang-back'] } }),
    agree('was-kind', 'encounter', ['Minulle puhuttiin ystävällisesti.', 'Man talade vänligt med mig.', 'I was spoken to kindly.'], { onlyIf: { question: 'got-through', is: ['at-once', 'waited', 'rang-back'] } }),
    agree('know-what-next', 'information', ['Puhelun jälkeen tiesin, mitä tehdä.', 'Efter samtalet visste jag vad jag skulle göra.', 'After the call I knew what to do.'], { onlyIf: { question: 'got-through', is: ['at-once', 'waited', 'rang-back'] } }),
    one('best-time', ['Milloin sinun on helpointa soittaa?', 'När är det lättast för dig att ringa?', 'When is it easiest for you to ring?'], {
      'morning': ['Aamulla', 'På morgonen', 'In the morning'], 'midday': ['Keskipäivällä', 'Mitt på dagen', 'Around midday'], 'afternoon': ['Iltapäivällä', 'På eftermiddagen', 'In the afternoon'], 'evening': ['Illalla', 'På kvällen', 'In the evening'],
    }),
    long('more', ['Mitä muuta haluat sanoa puhelinpalvelusta?', 'Vad mer vill du säga om telefontjänsten?', 'What else would you like to say about the telephone?']),
  ],
}
