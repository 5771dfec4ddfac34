// Which columns of a file tell who answered, or when: they are never brought, whatever somebody chooses for them. By what a column is
// called, and by what stands in it.
import { fold } from './fold.ts'

/** who: a name, an address, a number of somebody · when: a time of answering · number: the rows in order */
export type Telltale = 'who' | 'when' | 'number'

/** `isQuestion`: the heading is the text of a question; then a single word in it gives nothing away. `cells`: what stands in the column. */
export function telltaleOf(heading: string, cells: readonly string[], isQuestion: boolean): Telltale | null {
  const words = ` ${fold(heading)} `
  for (const [kind, names] of [['when', times], ['who', people]] as const) {
    if (names.some((name) => words === ` ${name} ` || (!isQuestion && (words.trim().split(' ').length <= 3 || surely.has(name)) && words.includes(` ${name} `)))) return kind
  }
  return ofCells(cells.filter(Boolean), isQuestion)
}

const people = [
  'nimi', 'nimesi', 'nimet', 'asiakas', 'asiakkaan', 'kuka vastasi', 'yhteystiedot', 'yhteystieto', 'etunimi', 'sukunimi', 'nimimerkki', 'sähköposti', 'sähköpostiosoite', 'puhelin', 'puhelinnumero', 'puh', 'osoite', 'katuosoite', 'lähiosoite', 'postinumero', 'hetu', 'henkilötunnus', 'syntymäaika',
  'syntymävuosi', 'ip', 'vastaaja', 'vastaajan', 'vastaajatunnus', 'vastaajanumero', 'käyttäjä', 'käyttäjätunnus', 'tunnus', 'tunniste', 'asiakasnumero', 'laite', 'selain', 'sijainti',
  'namn', 'kontaktuppgifter', 'klient', 'förnamn', 'efternamn', 'e post', 'epost', 'e postadress', 'telefon', 'telefonnummer', 'tfn', 'adress', 'gatuadress', 'postnummer', 'personbeteckning', 'personnummer', 'födelsedatum', 'födelsetid',
  'respondent', 'svarande', 'användare', 'användarnamn', 'klientnummer', 'webbläsare', 'position',
  'name', 'names', 'contact', 'contact details', 'client', 'first name', 'firstname', 'last name', 'lastname', 'surname', 'nickname', 'email', 'e mail', 'mail', 'phone', 'telephone', 'mobile', 'address', 'postcode', 'zip', 'ssn', 'birthday', 'date of birth',
  'user', 'username', 'user agent', 'respondent id', 'response id', 'id', 'token', 'seed', 'uuid', 'guid', 'device', 'browser', 'location', 'latitude', 'longitude', 'refurl', 'referrer', 'session', 'collector',
]
/** Also in a heading that is a sentence. Other words may stand in a question that is called otherwise here. */
const surely = new Set(['nimi', 'nimesi', 'sähköposti', 'sähköpostiosoite', 'puhelinnumero', 'henkilötunnus', 'hetu', 'kuka vastasi', 'yhteystiedot', 'namn', 'e post', 'telefonnummer', 'personbeteckning', 'kontaktuppgifter', 'email', 'e mail', 'phone', 'contact details'])
const times = [
  'aikaleima', 'valmistumisaika', 'päivämäärä', 'pvm', 'päivä', 'kellonaika', 'aloitusaika', 'lopetusaika', 'lähetysaika', 'lähetetty', 'tallennettu', 'vastausaika', 'vastattu', 'aloitettu', 'kesto',
  'tidsstämpel', 'tidpunkt', 'datum', 'klockslag', 'starttid', 'sluttid', 'svarstid', 'skickad', 'påbörjad', 'varaktighet',
  'timestamp', 'completion time', 'last modified time', 'date', 'datetime', 'start time', 'end time', 'time', 'started', 'submitted', 'submit date', 'submitdate', 'startdate', 'datestamp', 'completed', 'duration', 'interviewtime', 'created', 'modified', 'lastpage',
]

/** Where half of what stands there looks so, all of it does. What is written to a question of ours may speak of a day or have a number in it. */
function ofCells(cells: readonly string[], isQuestion: boolean): Telltale | null {
  if (!cells.length) return null
  const most = (shapes: readonly RegExp[]): boolean => cells.filter((cell) => shapes.some((shape) => shape.test(cell))).length * 2 >= cells.length
  if (most(isQuestion ? who : [...who, ...whoWithin])) return 'who'
  if (most(isQuestion ? when : [...when, ...whenWithin])) return 'when'
  return !isQuestion && isInOrder(cells) ? 'number' : null
}

const who = [
  /^\S+@\S+\.\S+$/, /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]$/i, /^\+\d[\d\s()-]{6,}$/, /^0\d[\d\s()-]{5,}$/, /^\d{1,3}(\.\d{1,3}){3}$/, /^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,7}$/i, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, /^\d{6,}$/, /^[0-9a-f]{16,}$/i,
]
const whoWithin = [/\S@\S+\.\S/, /\+\d[\d\s()-]{6,}\d/, /(?<!\d)0\d{1,2}[\s-]?\d[\d\s-]{4,}\d(?!\d)/]
const when = [/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/, /^\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?\d{2,4}(?!\d)/, /^\d{1,2}:\d{2}(:\d{2})?$/]
const whenWithin = [/(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/, /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d)/]

/** Whole numbers that only grow: the rows are counted. */
function isInOrder(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => (/^\d{1,5}$/.test(cell) ? Number(cell) : NaN))
  return numbers.length >= 4 && numbers.every((number, at) => at === 0 || number > numbers[at - 1]!)
}
