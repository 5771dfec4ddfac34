// What a clients' council asked to be asked when help ends or has gone on for a while: how did it help, and what was it like.
import { agree, in3, long, many, one, type ReadySet } from './set.ts'

export const howItHelped: ReadySet = {
  key: 'how-it-helped',
  name: in3(['Miten se auttoi?', 'Hur hjälpte det?', 'How did it help?']),
  about: in3([
    'Asiakasraati toivoi, että tätä kysytään: auttoiko apu, ja millaista se oli.', 'Klientrådet önskade att man frågar detta: hjälpte hjälpen, och hurdan var den.', 'The client council wished that this be asked: did the help help, and what was it like.',
  ]),
  forWhom: in3(['Kaikille, jotka ovat saaneet apua jonkin aikaa.', 'För alla som har fått hjälp en tid.', 'For everybody who has had help for a while.']),
  questions: [
    one('did-it-help', ['Auttoiko apu sinua?', 'Hjälpte hjälpen dig?', 'Did the help help you?'], {
      'much': ['Paljon', 'Mycket', 'A lot'], 'some': ['Jonkin verran', 'Lite grann', 'Somewhat'], 'not': ['Ei auttanut', 'Det hjälpte inte', 'It did not help'], 'worse': ['Tilanne huononi', 'Det blev sämre', 'Things got worse'],
    }),
    many('in-what', ['Missä se auttoi?', 'Med vad hjälpte det?', 'What did it help with?'], {
      'money': ['Raha-asioissa', 'Ekonomin', 'Money'], 'home': ['Asumisessa', 'Boendet', 'Housing'], 'everyday': ['Arjessa', 'Vardagen', 'Everyday life'], 'family': ['Perheen asioissa', 'Familjens saker', 'My family'],
      'strength': ['Jaksamisessa', 'Orken', 'My strength'], 'knowing': ['Sain tietää oikeuksistani', 'Jag fick veta om mina rättigheter', 'I learnt what my rights are'], 'else': ['Muussa', 'Något annat', 'Something else'],
    }, { onlyIf: { question: 'did-it-help', is: ['much', 'some'] } }),
    long('what-helped', ['Mikä auttoi?', 'Vad var det som hjälpte?', 'What was it that helped?'], { onlyIf: { question: 'did-it-help', is: ['much', 'some'] } }),
    long('what-missing', ['Mitä olisit tarvinnut?', 'Vad hade du behövt?', 'What would you have needed?'], { onlyIf: { question: 'did-it-help', is: ['some', 'not', 'worse'] } }),
    agree('was-respected', 'encounter', ['Minua kohdeltiin kunnioittavasti.', 'Jag bemöttes med respekt.', 'I was treated with respect.']),
    agree('was-heard', 'participation', ['Minua kuunneltiin.', 'Man lyssnade på mig.', 'I was listened to.']),
    agree('dared-to-say', 'safety', ['Uskalsin sanoa, mitä ajattelin.', 'Jag vågade säga vad jag tänkte.', 'I dared to say what I thought.']),
    agree('got-on-alone', 'usefulness', ['Pärjään nyt paremmin kuin ennen.', 'Jag klarar mig bättre nu än förr.', 'I manage better now than before.']),
  ],
}
