// A station of a pop-up feedback day: few statements on a wall, to which one comes with a cup of coffee.
import { agree, in3, short, type ReadySet } from './set.ts'

export const stationStatements: ReadySet = {
  key: 'station-statements',
  name: in3(['Palautepäivän piste: väittämät', 'Responsdagens station: påståenden', 'Station of a feedback day: statements']),
  about: in3(['Viisi väittämää. Valitse, kuinka samaa mieltä olet.', 'Fem påståenden. Välj hur mycket du håller med.', 'Five statements. Choose how far you agree.']),
  forWhom: in3(['Palautepäivään, tabletille tai seinälle.', 'För en responsdag, på surfplatta eller på väggen.', 'For a feedback day, on a tablet or on the wall.']),
  questions: [
    agree('easy-to-come', 'access', ['Tänne on helppo tulla.', 'Det är lätt att komma hit.', 'It is easy to come here.']),
    agree('answers-phone', 'access', ['Puhelimeen vastataan.', 'Man svarar i telefon.', 'The telephone is answered.']),
    agree('time-for-me', 'encounter', ['Minulle on aikaa.', 'Man har tid för mig.', 'There is time for me.']),
    agree('plain-words', 'clarity', ['Minulle puhutaan selvästi.', 'Man talar tydligt med mig.', 'I am spoken to in plain words.']),
    agree('is-of-use', 'usefulness', ['Täältä saa apua.', 'Man får hjälp här.', 'One gets help here.']),
    short('one-word', ['Sano yksi asia, joka pitäisi muuttaa.', 'Säg en sak som borde ändras.', 'Name one thing that should be changed.']),
  ],
}
