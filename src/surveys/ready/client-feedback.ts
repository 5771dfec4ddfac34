// The national client feedback, for those who have turned 13: seven statements and a recommendation. The words here are ours, after
// its seven themes; before results are compared with those of others, they have to be held against the wording of THL.
import { agree, in3, long, recommend, type ReadySet } from './set.ts'

export const clientFeedback: ReadySet = {
  key: 'client-feedback',
  name: in3(['Asiakaspalaute, 13 vuotta täyttäneet', 'Klientrespons, 13 år fyllda', 'Client feedback, from the age of 13']),
  about: in3([
    'Asiakkailta kysytään samoista aiheista eri puolilla Suomea.', 'Klienter på olika håll i Finland får frågor om samma ämnen.', 'Clients all over Finland are asked about the same subjects.',
  ]),
  forWhom: in3(['Asiakkaille, jotka ovat täyttäneet 13 vuotta.', 'För klienter som har fyllt 13 år.', 'For clients who have turned 13.']),
  check: 'thl',
  questions: [
    agree('got-help', 'access', ['Sain apua, kun sitä tarvitsin.', 'Jag fick hjälp när jag behövde det.', 'I got help when I needed it.']),
    agree('was-cared-for', 'encounter', ['Minusta välitettiin ihmisenä.', 'Man brydde sig om mig som människa.', 'I was cared about as a person.']),
    agree('decided-together', 'participation', ['Palvelustani päätettiin yhdessä minun kanssani.', 'Besluten om min service fattades tillsammans med mig.', 'Decisions on my service were made together with me.']),
    agree('felt-safe', 'safety', ['Oloni oli turvallinen.', 'Jag kände mig trygg.', 'I felt safe.']),
    agree('know-what-next', 'information', ['Tiedän, miten palveluni jatkuu.', 'Jag vet hur min service fortsätter.', 'I know how my service will go on.']),
    agree('understood', 'clarity', ['Ymmärsin, mitä minulle kerrottiin.', 'Jag förstod det som man berättade för mig.', 'I understood what I was told.']),
    agree('was-useful', 'usefulness', ['Palvelusta oli minulle hyötyä.', 'Jag hade nytta av servicen.', 'The service was of use to me.']),
    recommend('recommends', [
      'Kuinka todennäköisesti suosittelisit palvelua jollekulle, joka on samassa tilanteessa?', 'Hur sannolikt är det att du skulle rekommendera servicen till någon i samma situation?', 'How likely are you to recommend the service to someone in the same situation?',
    ]),
    long('more', ['Mitä muuta haluat sanoa?', 'Vad mer vill du säga?', 'What else would you like to say?']),
  ],
}
