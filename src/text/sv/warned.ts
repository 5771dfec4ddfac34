// The texts of ../en/warned.ts in Swedish.
import type { warned as Source } from '../en/warned.ts'

export const warned: typeof Source = {
  found: {
    'personal-code': 'I din text finns en personbeteckning: {found}.',
    phone: 'I din text finns ett telefonnummer: {found}.',
    email: 'I din text finns en e-postadress: {found}.',
    address: 'I din text finns en adress: {found}.',
    plate: 'I din text finns en bils registernummer: {found}.',
    iban: 'I din text finns ett kontonummer: {found}.',
    name: 'I din text finns ett namn: {found}.',
  },
  leaveOut: 'Alla som läser din respons ser det. Lämna bort det om de inte behöver det.',
  names: 'Ditt eget namn eller en närståendes namn kan avslöja vem du är.',
  contact: 'Om du vill att vi kontaktar dig, skriv det hellre i fältet för e-post eller telefonnummer. Det förvaras skilt från texten och raderas en tid efter att ärendet har avslutats.',
  title: 'Inte skickat ännu: titta först på det här',
  text: 'Ingenting har sparats. Vi frågar det här en gång, för du behöver inte berätta vem du är.',
  published: 'Du gav lov att publicera din respons. En människa tar bort namnen före det, men säkrast är att inte skriva dem.',
  quoted: 'Din text',
  change: 'Ändra texten',
  asItIs: 'Skicka som den är',
}
