// When somebody's worker changes: whose wish it was, and whether they had to tell everything again.
import { agree, in3, long, one, type ReadySet } from './set.ts'

export const changeOfWorker: ReadySet = {
  key: 'change-of-worker',
  name: in3(['Kun työntekijä vaihtuu', 'När kontaktpersonen byts', 'When the worker changes']),
  about: in3(['Työntekijäsi vaihtui. Kysymme, miten vaihto sujui.', 'Du har fått en ny kontaktperson. Vi frågar hur bytet gick.', 'Your worker changed. We ask how that went.']),
  forWhom: in3(['Kun oma työntekijä on vaihtunut.', 'När klientens kontaktperson har bytts.', 'When somebody’s own worker has changed.']),
  questions: [
    one('whose-wish', ['Kenestä vaihto lähti?', 'Vems önskan var bytet?', 'Whose wish was the change?'], {
      'mine': ['Pyysin sitä itse', 'Jag bad om det själv', 'I asked for it'], 'offered': ['Sitä ehdotettiin minulle', 'Det föreslogs för mig', 'It was offered to me'], 'decided': ['Se päätettiin puolestani', 'Det bestämdes åt mig', 'It was decided for me'],
      'left': ['Työntekijä lähti muualle', 'Kontaktpersonen slutade', 'The worker left'],
    }),
    agree('told-in-time', 'information', ['Sain tietää vaihdosta ajoissa.', 'Jag fick veta om bytet i tid.', 'I was told of the change in good time.']),
    agree('no-need-to-repeat', 'participation', ['Uusi työntekijä tunsi asiani jo ensimmäisellä kerralla.', 'Den nya kontaktpersonen kände till mina ärenden redan första gången.', 'The new worker knew my matters from the first time.']),
    agree('promises-held', 'safety', ['Se, mitä edellisen kanssa oli sovittu, pitää edelleen.', 'Det som vi kom överens om med den förra gäller fortfarande.', 'What was agreed with the one before still holds.']),
    agree('can-talk', 'encounter', ['Uuden työntekijän kanssa on helppo puhua.', 'Det är lätt att tala med den nya kontaktpersonen.', 'The new worker is easy to talk with.']),
    long('what-to-carry-over', ['Mitä edellinen työntekijä teki niin hyvin, että sen pitäisi jatkua?', 'Vad gjorde den förra kontaktpersonen så bra att det borde fortsätta?', 'What did the one before do so well that it should go on?']),
    long('what-was-lost', ['Mitä vaihdossa katosi?', 'Vad försvann i bytet?', 'What was lost in the change?']),
  ],
}
