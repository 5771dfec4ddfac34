// The texts of ../en/mail-publishing.ts in Swedish.
import type { publishingMails as Source } from '../en/mail-publishing.ts'

export const publishingMails: typeof Source = {
  'to-check': {
    subject: 'Något väntar på kontroll före publicering',
    text: 'Hej,\n\nnågot har förberetts för alla att läsa: en respons och svaret på den, eller ett citat ur en enkät. Någon annan än den som förberedde måste kontrollera att ingen kan kännas igen. Du ser det som alla skulle se:\n\n{link}',
  },
  'piece-reported': {
    subject: 'Något som är offentligt har anmälts',
    text: 'Hej!\n\nNågon som har läst publicerad respons säger att något är fel med den. Läs vad som har anmälts och avgör om responsen får stå kvar. Till dess visas den som förut. Om nya anmälningar av samma slag kommer inget meddelande:\n\n{link}',
  },
  'may-comment': {
    subject: 'Respons om din enhet blir offentlig: era ord?',
    text: 'Hej,\n\nrespons om din enhet och svaret på den har kontrollerats och blir snart offentliga. Före det får du lägga till vad alla dessutom borde veta. Du måste inte:\n\n{link}',
  },
}
