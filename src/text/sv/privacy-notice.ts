// The texts of ../en/privacy-notice.ts in Swedish.
import type { privacyNotice as Source } from '../en/privacy-notice.ts'

export const privacyNotice: typeof Source = {
  title: 'Dataskyddsbeskrivning',
  lede: 'Vad vi gör med det du skriver, varför vi får göra det och vilka rättigheter du har.',
  officer: 'Vem du kan fråga om dataskydd',
  basis: 'Varför uppgifterna behandlas',
  purpose: {
    title: 'Vad uppgifterna används till',
    paragraphs: [
      'Vi svarar dig, förbättrar servicen och följer upp att respons besvaras i tid. Responsen används inte för beslut som gäller dig.',
      'Ingen maskin fattar beslut om dig.',
    ],
  },
  data: {
    title: 'Vilka uppgifter vi har',
    paragraphs: [
      'Det du skriver och väljer i formuläret, svaren du får samt bilder och inspelningar, om du lägger till sådana. Om du lämnar en e-postadress eller ett telefonnummer hålls det skilt från din text.',
      'Du behöver inte berätta vem du är. Respons om socialservice kan ändå berätta något om dig. Därför behandlar vi all respons som sekretessbelagd.',
      'Svar på enkäter sparas utan namn och skilt från respons.',
      'Vi sparar inte din IP-adress eller uppgifter om din apparat. Sidorna där man ger och läser respons använder inga kakor. Bara sidorna Dina egna uppgifter, där du uträttar ärenden i eget namn, använder en. Webbläsaren visar den bara för dem.',
    ],
  },
  readers: {
    title: 'Vem som ser uppgifterna',
    paragraphs: [
      'Den som ansvarar för tjänsten, hens chefer och responskoordinatorn. Formuläret berättar vem som får responsen innan du skickar den. Systemet antecknar vem av personalen som har öppnat vilken respons.',
      'De som sköter organisationens datorer, e-post och textmeddelanden för dess räkning.',
      'Om du ger lov kan en del av responsen publiceras. Före det tas namn och annat som du kunde kännas igen på bort.',
    ],
  },
  time: {
    title: 'Hur länge',
    paragraphs: [
      '{keeping} Klockslaget tas bort när ärendet är avslutat. Dagen finns kvar.',
      'E-postadressen eller telefonnumret raderas {contactDays} dagar efter att ärendet har avslutats.',
    ],
  },
  rights: {
    title: 'Vilka rättigheter du har',
    paragraphs: [
      'Du kan be att få se vilka uppgifter vi har om dig och be att de rättas eller raderas eller att användningen begränsas. Du kan också invända mot att de behandlas. Lagen säger när en begäran kan godkännas.',
      'Ditt samtal ser du själv när som helst med de sex orden i ditt kvitto. Utan orden vet vi ofta inte vilken respons som är din. Berätta då när och om vad du skrev, så söker vi den.',
      'Du får svar inom en månad. Om begäran är svår kan det ta tre månader. Då berättar vi varför.',
    ],
  },
  complaint: {
    title: 'Om du inte är nöjd',
    paragraphs: [
      'Du kan klaga hos dataombudsmannen, som övervakar dataskyddet i Finland: www.tietosuoja.fi.',
    ],
  },
}
