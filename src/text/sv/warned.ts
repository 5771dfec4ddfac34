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
  contact: 'Om du vill att vi kontaktar dig, skriv det hellre i fältet E-post eller telefonnummer. Där hålls det skilt från texten, och det raderas en tid efter att ärendet har avslutats.',
}
