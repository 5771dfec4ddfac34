// The texts of ../en/printed.ts in Swedish.
import type { printed as Source } from '../en/printed.ts'

export const printed: typeof Source = {
  products: {
    'poster-a4': 'Affisch, A4',
    'poster-a3': 'Affisch, A3',
    tent: 'Bordskort, A4 att vika',
    cards: 'Kort, fyra A6 på en sida',
    slips: 'Lappar, åtta på en sida',
  },
  sets: { fi: 'på finska', sv: 'på svenska', en: 'på engelska', 'fi-sv': 'på finska och svenska' },

  paper: {
    headline: 'Hur gick det?',
    invite: 'Berätta vad som hjälpte och vad som borde vara annorlunda.',
    anonymous: 'Utan namn och inloggning. Det tar ungefär två minuter.',
    answered: 'En människa läser din respons och svarar dig. Du läser svaret med ditt kvitto.',
    scan: 'Rikta telefonens kamera hit',
    type: 'eller öppna adressen och skriv koden',
    offline: 'Har du inget internet? Ring och säg koden.',
    picture: 'QR-kod som öppnar {address}',
  },

  page: {
    print: 'Välj samma pappersstorlek i webbläsaren, inga marginaler och inga sidhuvuden eller sidfötter.',
    fold: 'Vik på mitten längs linjen.',
    cut: 'Klipp längs linjerna.',
    pdf: 'Ladda ner som PDF-fil',
    noPdf: 'På den här servern kan ingen PDF-fil göras. Du kan skriva ut den här sidan från webbläsaren.',
    noAddress: 'Programmet känner inte till sin egen adress',
    noAddressText: 'Papper behöver en adress som består. Be den som driver tjänsten att ställa in PUBLIC_URL. Sedan kan affischer, kort och lappar skrivas ut.',
  },
}
