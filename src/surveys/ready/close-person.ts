// The national client feedback for those who are close to a client: what they have seen themselves, not what they think that the
// client would say. To be held against the wording of THL, as client-feedback.ts is.
import { agree, in3, long, one, recommend, type ReadySet } from './set.ts'

export const closePerson: ReadySet = {
  key: 'close-person',
  name: in3(['Läheisen palaute', 'Närståendes respons', 'Feedback of somebody close']),
  about: in3([
    'Kysymme, miltä palvelu näyttää läheisen silmin.', 'Vi frågar hur servicen ser ut med närståendes ögon.', 'We ask how the service looks to those who are close to a client.',
  ]),
  forWhom: in3(['Omaisille, ystäville ja muille läheisille.', 'För anhöriga, vänner och andra närstående.', 'For relatives, friends and others who are close.']),
  check: 'thl',
  questions: [
    one('who-answers', ['Kuka olet?', 'Vem är du?', 'Who are you?'], {
      'family': ['Perheenjäsen', 'Familjemedlem', 'A member of the family'], 'relative': ['Muu sukulainen', 'Annan släkting', 'Another relative'], 'friend': ['Ystävä tai naapuri', 'Vän eller granne', 'A friend or a neighbour'],
      'else': ['Joku muu', 'Någon annan', 'Somebody else'],
    }, { background: true }),
    agree('gets-help', 'access', ['Läheiseni saa apua, kun hän tarvitsee sitä.', 'Min närstående får hjälp när det behövs.', 'The person close to me gets help when they need it.']),
    agree('is-respected', 'encounter', ['Läheistäni kohdellaan kunnioittavasti.', 'Min närstående bemöts med respekt.', 'The person close to me is treated with respect.']),
    agree('i-am-heard', 'participation', ['Minua kuunnellaan läheisenä.', 'Man lyssnar på mig som närstående.', 'I am listened to as somebody close.']),
    agree('is-safe', 'safety', ['Luotan siihen, että läheiseni on turvassa.', 'Jag litar på att min närstående är trygg.', 'I trust that the person close to me is safe.']),
    agree('am-told', 'information', ['Minulle kerrotaan, kun jokin muuttuu.', 'Man berättar för mig när något ändras.', 'I am told when something changes.'], {
      help: ['Vastaa sen mukaan, mitä läheisesi on antanut luvan kertoa.', 'Svara enligt det som din närstående har gett lov att berätta.', 'Answer by what the person has allowed to be told.'],
    }),
    agree('know-whom-to-ask', 'clarity', ['Tiedän, keneltä voin kysyä.', 'Jag vet vem jag kan fråga.', 'I know whom I can ask.']),
    agree('eases-my-life', 'usefulness', ['Palvelu helpottaa myös minun arkeani.', 'Servicen gör också min vardag lättare.', 'The service makes my own days easier, too.']),
    recommend('recommends', [
      'Kuinka todennäköisesti suosittelisit palvelua jollekulle, jonka läheinen on samassa tilanteessa?', 'Hur sannolikt är det att du skulle rekommendera servicen till någon vars närstående är i samma situation?',
      'How likely are you to recommend the service to someone whose relative is in the same situation?',
    ]),
    long('more', ['Mitä muuta olet nähnyt?', 'Vad mer har du sett?', 'What else have you seen?']),
  ],
}
