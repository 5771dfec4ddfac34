// The texts of ../en/council.ts in Swedish.
import type { council as Source } from '../en/council.ts'

export const council: typeof Source = {
  title: 'Har det ändrats?',
  lede: 'Här är det som alla får veta har gjorts på grund av respons. Säg för klientrådet om det verkligen har ändrats. Prata om det i rådet först: det är allas ert ord.',
  what: 'Du ser samma som alla andra här: ingen respons, och inte vem som har gett den.',
  none: 'Inget är märkt som gjort ännu.',
  head: { title: 'Vad som gjordes', month: 'Gjort', says: 'Rådet säger' },
  notYet: 'Inget ännu',
  tags: { changed: 'Rådet: har ändrats', 'not-changed': 'Rådet: har inte ändrats' },
  publicPage: 'Se den offentliga sidan',
  form: {
    title: 'Vad säger rådet?', again: 'Rådet kan säga något annat', says: 'Har det ändrats?', changed: 'Ja, det har ändrats', notChanged: 'Nej, det har inte ändrats',
    why: 'Varför', whyHint: 'Alla läser det här i rådets namn, och ingen ser vem som skrev. Skriv inget som någon kan kännas igen på: inga namn, inga enskilda händelser. Behövs om det inte har ändrats.',
    button: 'Säg det för rådet',
  },
  done: 'Alla ser nu vad rådet säger.',
  notAsked: 'Det är inte längre märkt som gjort, så det här frågas inte nu.',
  history: 'Vad rådet har sagt',
  removed: 'Orsaken togs bort, eftersom någon kunde kännas igen på den.',
  problems: {
    says: 'Välj om det har ändrats.', why: 'Skriv varför rådet säger att det inte har ändrats.', long: 'Orsaken får ha högst {limit} tecken.',
    shape: 'Lämna bort telefonnummer, adresser och koder: alla läser det här.',
  },
  shown: {
    title: 'Vad klientrådet säger', changed: 'Klientrådet bekräftar att det här har ändrats.', 'not-changed': 'Klientrådet bestrider att det här har ändrats.',
    written: 'Skrivet på {language}', in: 'Sagt: {month}',
  },
  tag: 'Klientrådet bestrider det här',
  event: { changed: 'Klientrådet bekräftade att det har ändrats', 'not-changed': 'Klientrådet bestred att det har ändrats' },
  desk: {
    disputed: 'Klientrådet ser ingen ändring. Se efter om arbetet borde fortsätta: märk då att det pågår igen och berätta varför.',
    earlier: 'Tidigare', who: 'Rådet talar med en röst. Försök inte ta reda på vem som skrev: medlemmarna är klienter.',
    take: 'Ta bort orsaken', takeText: 'Bara om någon kan kännas igen på den. Vad rådet säger stannar kvar, och alla ser att orsaken togs bort.', taken: 'Orsaken är borttagen.',
  },
}
