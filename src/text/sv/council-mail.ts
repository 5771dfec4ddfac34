// The texts of ../en/council-mail.ts in Swedish.
import type { councilMails as Source } from '../en/council-mail.ts'

export const councilMails: typeof Source = {
  'council-homework': {
    subject: 'En sak väntar på dig',
    text: 'Hej,\n\nen sak som ni kom överens om hinner göras i högst tre dagar till. Du hittar den när du loggar in:\n\n{link}\n\nOm du inte har tid behöver du inte göra något. Vi påminner en gång.',
  },
  'research-withdrawn': {
    subject: 'Ett samtycke har tagits tillbaka',
    text: 'Hej,\n\ndu fick se kontaktuppgifter till personer som hade erbjudit sig till din forskning eller intervju. En av dem har tagit tillbaka sitt samtycke. Kontakta ingen på listan innan du har frågat klientrådets sekreterare vilken kontakt som ska tas bort, och ta bort den överallt där du har den.\n\nDet här meddelandet nämner med avsikt ingen.',
  },
}
