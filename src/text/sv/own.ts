// The texts of ../en/own.ts in Swedish.
import type { own as Source } from '../en/own.ts'

export const own: typeof Source = {
  guide: {
    title: 'Att be om respons och ta emot den',
    short: 'En kort guide och ord som du kan låna.',
    lede: 'Respons kan svida, också när den är rättvis. Den här sidan är till för de stunderna, och för dem som kommer före.',
    parts: {
      first: {
        title: 'När det svider',
        text: 'Andas först. Du behöver inte svara i dag, och du behöver inte hålla med.\n\nLäs en gång, lägg undan det och läs igen i morgon. Andra gången handlar det ofta om mindre än det kändes som.\n\nOm det fortsätter att mala, tala med en kollega eller med din chef. Det är en del av arbetet och ingen svaghet.',
      },
      read: {
        title: 'Vad säger personen egentligen?',
        text: 'Någon berättar hur det var för egen del. Det vet personen bättre än någon annan. Varför det gick så vet kanske du bättre. Båda kan vara sanna.\n\nSök efter det som personen behövde och inte fick: tid, information, möjlighet att påverka, att bli trodd. Oftast finns där något som du kan göra.',
      },
      fair: {
        title: 'När det inte är rättvist',
        text: 'Ibland gäller ilskan ett beslut, en kö eller en lag, och du råkade stå närmast. Du behöver inte bära det som inte är ditt.\n\nVar försiktig om du får lust att ta reda på vem som skrev. Den som blir igenkänd skriver inte igen, och andra får höra om det.\n\nOm du har blivit förolämpad eller hotad, berätta genast för din chef. Sådant behöver du inte tåla.',
      },
      together: {
        title: 'Tillsammans',
        text: 'En respons är en människas stund. Det som återkommer är hela enhetens sak och inte bara din.\n\nGå igenom det tillsammans och börja med det som gick bra. Välj en sak att pröva och kom överens om när ni tittar på den igen.',
      },
    },
    samplesTitle: 'Ord som du kan låna',
    samplesLede: 'Det är lättast att fråga när det är kort och den andra fritt kan säga nej.',
    samples: {
      ask: { when: 'I slutet av ett möte', say: 'Innan du går: var det något i dag som gick bra, eller något som jag kunde ha gjort på ett annat sätt? Du kan säga det till mig eller skriva senare utan namn.' },
      slip: { when: 'När du ger en lapp', say: 'Här är ett sätt att ge oss respons. Du behöver inte berätta ditt namn. Du får svar med kvittot, och responsen får inte försämra din service.' },
      hard: { when: 'Efter ett svårt beslut', say: 'Jag förstår att det här inte var det du hoppades på. Om något i hur jag bemötte dig kändes fel vill jag gärna veta det. Du kan också skriva till min chef.' },
      thanks: { when: 'När någon ger kritik öga mot öga', say: 'Tack för att du säger det till mig. Jag vill tänka på det innan jag svarar. Får jag återkomma till det nästa gång?' },
    },
    whoTitle: 'Vem ser vad',
    who: 'Tack som har nått dig och din egen anteckning finns på sidor som bara du kan öppna. Ingen får en lista eller ett antal, och inget här räknas per medarbetare. Ärligt sagt: den som sköter servern och har både databasen och dess nyckelfil kunde tekniskt öppna texterna. Chefen, koordinatorn och administratören kan inte göra det med det här programmet.',
  },
  note: {
    title: 'Vad jag tar med mig',
    short: 'En anteckning bara för dig själv.',
    lede: 'Vad stannade kvar hos dig, och vad vill du pröva? Det här är bara för dig.',
    label: 'Min egen anteckning',
    hint: 'Skriv inget som kunde avslöja en responsgivare eller en klient.',
    keep: 'Spara',
    kept: 'Din anteckning är sparad.',
    emptied: 'Din anteckning är tom nu. Inget av den finns kvar här.',
    whoTitle: 'Vem kunde läsa det här?',
    who: 'Ingen sida, lista eller utskrift i det här programmet visar din anteckning för någon annan än dig. Den sparas krypterad. Ärligt sagt: den som sköter servern och har både databasen och dess nyckelfil kunde tekniskt öppna den, och i säkerhetskopior finns en tidigare version kvar så länge som kopiorna sparas.',
    problems: {
      changed: 'Din anteckning har under tiden ändrats i ett annat fönster. Det du skrev här finns kvar. Titta först i det andra fönstret. Om du sparar nu ersätter detta det andra.',
      tooLong: 'Texten är för lång. Den får ha högst {limit} tecken. Inget har klippts bort.',
    },
  },
}
