// The texts of ../en/redaction.ts in Swedish.
import type { redaction as Source } from '../en/redaction.ts'

export const redaction: typeof Source = {
  inItsPlace: {
    name: 'namn', worker: 'medarbetarens namn', 'personal-code': 'personbeteckning', phone: 'telefonnummer', email: 'e-postadress', address: 'adress',
    plate: 'registernummer', iban: 'kontonummer', date: 'dag', place: 'plats', passage: 'borttaget',
  },
  kinds: {
    name: 'Ett namn', worker: 'En medarbetares namn', 'personal-code': 'En personbeteckning', phone: 'Ett telefonnummer', email: 'En e-postadress', address: 'En adress',
    plate: 'En bils registernummer', iban: 'Ett kontonummer', date: 'En dag', place: 'En sällsynt plats',
  },
  decide: {
    text: 'Texten och det som kunde avslöja vem någon är',
    mark: 'Förslag {number}',
    markEnds: 'slutar',
    legend: 'Vad som tas bort',
    hint: 'Siffrorna är samma som i texten. Det du inte väljer står kvar.',
    perhaps: 'Kanske: läs meningen omkring.',
    goes: 'Tas alltid bort. Bara i tack får en medarbetares namn stå.',
    goesCode: 'Tas alltid bort. Ingens personbeteckning publiceras.',
    goesThanks: 'Tas alltid bort. Ett efternamn publiceras aldrig, och ett förnamn bara om medarbetaren har gett lov.',
    stays: 'Får stå kvar: den här medarbetaren har gett lov till sitt förnamn i publicerade tack.',
    goesTitle: 'Tas bort i vilket fall som helst',
    none: 'I texten hittades ingenting som kunde avslöja vem någon är. Läs den ändå själv: en berättelse kan avslöja det utan namn.',
    story: 'Det som hittas är det som ser ut som ett namn eller ett nummer. En berättelse kan avslöja någon utan bådadera. Läs hela texten som den som känner stället.',
    also: 'Vad mer som tas bort',
    alsoHint: 'Skriv varje ställe på en egen rad, precis som det står i texten.',
    notThere: 'Det här står inte i texten så som det är skrivet här: {words}',
    stale: 'Texten eller förslagen har ändrats sedan du öppnade sidan. Gå igenom dem en gång till.',
  },
  consent: {
    title: 'Ditt namn i publicerade tack',
    label: 'Mitt förnamn får stå i publicerade tack',
    hint: 'När ett tack publiceras tas ditt förnamn bort om du inte ger lov här. Ditt efternamn tas alltid bort. I kritik, förslag och frågor tas ditt namn alltid bort.',
    mayStand: 'Förnamnet i publicerade tack',
    yes: 'Får stå, lov gavs {day}',
    no: 'Tas bort',
    save: 'Spara valet',
    saved: 'Sparat. Valet gäller det som publiceras från och med nu.',
  },
}
