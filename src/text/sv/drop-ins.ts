// The texts of ../en/drop-ins.ts in Swedish.
import type { dropIns as Source } from '../en/drop-ins.ts'

export const dropIns: typeof Source = {
  title: 'Återkommande tider',
  none: 'Inga återkommande tider har ännu berättats.',
  nameHint: 'Vem som är där: ”Socialarbetaren i biblioteket”.',
  descriptionHint: 'I vilka ärenden man kan komma, och om man behöver en tid eller ett namn.',
  place: 'Var det är',
  when: 'När det är',
  often: 'Hur ofta',
  everyWeek: 'Varje vecka',
  everyWeeks: 'Med {interval} veckors mellanrum',
  inMonth: 'Månadens {nth}',
  weekday: 'Veckodag',
  hours: 'Börjar och slutar',
  starts: 'Börjar kl.',
  ends: 'Slutar kl.',
  order: 'Sluttiden måste vara senare än starttiden',
  firstDay: 'Från och med',
  firstDayHint: 'Om det går veckor emellan är den första i den här dagens vecka.',
  lastDay: 'Till och med',
  lastDayHint: 'Tomt: tills vidare.',
  unit: 'Enheten som är där',
  service: 'Tjänsten som man möter där',
}
