// The texts of ../en/mail-council.ts in Swedish.
import type { councilMessages as Source } from '../en/mail-council.ts'

export const councilMessages: typeof Source = {
  'trial-asked': {
    subject: 'Klientrådet ber din enhet om något',
    text: 'Hej!\n\nKlientrådet ber din enhet pröva något. Läs vad det gäller och säg om enheten är med. Ni får säga nej: berätta då för rådet varför.\n\n{link}\n\nDet här mejlet går till enhetens chef, och bara en gång.',
  },
  'trial-began': {
    subject: 'Ett försök har börjat i din enhet',
    text: 'Hej!\n\nDin enhet prövar något som klientrådet bad om. Varje dag kan du markera med två tryck om du använde det. Ditt namn sparas inte. Rådet ser siffrorna bara sammanräknade för alla enheter som prövar.\n\n{link}\n\nVi skriver en gång till innan tiden för kommentarer går ut.',
  },
  'trial-comments': {
    subject: 'Klientrådet vill gärna höra vad du tycker',
    text: 'Hej!\n\nDu kan kommentera försöket i din enhet några dagar till. Om du har något att säga räcker en kort mening. Den går till klientrådet utan ditt namn och utan enhetens namn.\n\n{link}\n\nVi påminner inte mer om det här.',
  },
  'trial-decided': {
    subject: 'Klientrådet har beslutat om försöket',
    text: 'Hej!\n\nKlientrådet har beslutat vad din enhets försök leder till och berättar varför. Tack för att ni prövade. Läs beslutet här:\n\n{link}',
  },
  'greeting-arrived': {
    subject: 'En hälsning från klientrådet',
    text: 'Hej!\n\nKlientrådet har skickat en hälsning till din enhet eller ett meddelande till dig. En hälsning kan du skriva ut: ta upp den på ert nästa möte och berätta för rådet vad som sades. Ett meddelande kan du besvara på samma sida.\n\n{link}\n\nDu får det här mejlet en gång.',
  },
  'greeting-waits': {
    subject: 'Klientrådet väntar ännu på ditt svar',
    text: 'Hej!\n\nFör tre veckor sedan skickade klientrådet en hälsning eller ett meddelande, och inget svar har kommit ännu. Berätta vad som sades på ert möte eller varför hälsningen inte togs upp: en mening räcker.\n\n{link}\n\nVi påminner inte mer om det här.',
  },
  'proposal-arrived': {
    subject: 'Klientrådet har skickat något att besvara',
    text: 'Hej!\n\nKlientrådet har skickat något till personalen som väntar på svar. Ta upp det eller berätta varför inte. Rådet läser ditt svar.\n\n{link}\n\nVi berättar om det här högst en gång om dagen. Samma mejl går till alla koordinatorer.',
  },
  'proposal-waits': {
    subject: 'Klientrådet väntar fortfarande på svar',
    text: 'Hej!\n\nFör över två veckor sedan skickade klientrådet något som ingen har svarat på ännu. Ta upp det eller berätta varför inte: några ord räcker.\n\n{link}\n\nVi påminner inte om det här igen.',
  },
}
