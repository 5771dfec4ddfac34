// The texts of ../en/council-mail.ts in Swedish.
import type { councilMails as Source } from '../en/council-mail.ts'

export const councilMails: typeof Source = {
  'council-homework': {
    subject: 'En sak väntar på dig',
    text: 'Hej,\n\nen sak som ni kom överens om är ogjord, och det finns högst tre dagar kvar. Du hittar den när du loggar in:\n\n{link}\n\nOm du inte hinner behöver du inte göra något. Vi påminner inte en gång till.',
  },
  'research-withdrawn': {
    subject: 'Ett samtycke har tagits tillbaka',
    text: 'Hej,\n\ndu fick se kontaktuppgifter till personer som hade erbjudit sig till din forskning eller intervju. En av dem har tagit tillbaka sitt samtycke. Kontakta ingen på listan innan du har frågat klientrådets sekreterare vems kontaktuppgifter som ska raderas. Radera dem överallt där du har dem.\n\nMed avsikt står inga namn i det här meddelandet.',
  },
}
