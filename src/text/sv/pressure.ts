// The texts of ../en/pressure.ts in Swedish.
import type { pressure as Source } from '../en/pressure.ts'

export const pressure: typeof Source = {
  title: 'Ett ögonblick',
  kept: 'Allt som du skrev finns kvar på den här sidan. Inget har skickats ännu.',
  wait: 'Just nu kommer det väldigt många meddelanden. För att det ska finnas plats för människor och inte bara för maskiner: vänta en minut och tryck sedan på knappen.',
  working: 'Just nu kommer det väldigt många meddelanden. Din enhet visar att den inte är en maskin som översvämmar oss: det tar några sekunder, och sedan skickas ditt meddelande av sig självt.',
  send: 'Skicka nu',
}
