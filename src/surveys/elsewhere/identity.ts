// Which columns of a file tell who answered, or when: they are never brought, whatever somebody chooses for them. By what a column is
// called, and by what stands in it.
import { fold } from './fold.ts'

/** who: a name, an address, a number of somebody · when: a time of answering · number: the rows in order */
export type Telltale = 'who' | 'when' | 'number'

/** `isQuestion`: the heading is the text of a question; then a single word in it gives nothing away. `cells`: what stands in the column. */
export function telltaleOf(heading: string, cells: readonly string[], isQuestion: boolean): Telltale | null {
  const words = ` ${fold(heading)} `
  for (const [kind, names] of [['when', times], ['who', people]] as const) {
    if (names.some((name) => words === ` ${name} ` || (!isQuestion && words.trim().split(' ').length <= 3 && words.includes(` ${name} `)))) return kind
  }
  return ofCells(cells.filter(Boolean), isQuestion)
}

const people = [
  'nimi', 'etunimi', 'sukunimi', 'nimimerkki', 'sähköposti', 'sähköpostiosoite', 'puhelin', 'puhelinnumero', 'puh', 'osoite', 'katuosoite', 'lähiosoite', 'postinumero', 'hetu', 'henkilötunnus', 'syntymäaika',
  'syntymävuosi', 'ip', 'vastaaja', 'vastaajan', 'vastaajatunnus', 'vastaajanumero', 'käyttäjä', 'käyttäjätunnus', 'tunnus', 'tunniste', 'asiakasnumero', 'laite', 'selain', 'sijainti',
  'namn', 'förnamn', 'efternamn', 'e post', 'epost', 'e postadress', 'telefon', 'telefonnummer', 'tfn', 'adress', 'gatuadress', 'postnummer', 'personbeteckning', 'personnummer', 'födelsedatum', 'födelsetid',
  'respondent', 'svarande', 'användare', 'användarnamn', 'klientnummer', 'webbläsare', 'position',
  'name', 'first name', 'firstname', 'last name', 'lastname', 'surname', 'nickname', 'email', 'e mail', 'mail', 'phone', 'telephone', 'mobile', 'address', 'postcode', 'zip', 'ssn', 'birthday', 'date of birth',
  'user', 'username', 'user agent', 'respondent id', 'response id', 'id', 'token', 'seed', 'uuid', 'guid', 'device', 'browser', 'location', 'latitude', 'longitude', 'refurl', 'referrer', 'session', 'collector',
]
const times = [
  'aikaleima', 'päivämäärä', 'pvm', 'päivä', 'kellonaika', 'aloitusaika', 'lopetusaika', 'lähetysaika', 'lähetetty', 'tallennettu', 'vastausaika', 'vastattu', 'aloitettu', 'kesto',
  'tidsstämpel', 'tidpunkt', 'datum', 'klockslag', 'starttid', 'sluttid', 'svarstid', 'skickad', 'påbörjad', 'varaktighet',
  'timestamp', 'date', 'datetime', 'start time', 'end time', 'time', 'started', 'submitted', 'submit date', 'submitdate', 'startdate', 'datestamp', 'completed', 'duration', 'interviewtime', 'created', 'modified', 'lastpage',
]

/** Where half of what stands there looks so, all of it does. */
function ofCells(cells: readonly string[], isQuestion: boolean): Telltale | null {
  if (!cells.length) return null
  const most = (is: (cell: string) => boolean): boolean => cells.filter(is).length * 2 >= cells.length
  if (most((cell) => who.some((shape) => shape.test(cell)))) return 'who'
  if (most((cell) => when.some((shape) => shape.test(cell)))) return 'when'
  return !isQuestion && isInOrder(cells) ? 'number' : null
}

const who = [
  /^\S+@\S+\.\S+$/, /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]$/i, /^\+\d[\d\s()-]{6,}$/, /^0\d[\d\s()-]{5,}$/, /^\d{1,3}(\.\d{1,3}){3}$/, /^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,7}$/i, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, /^\d{6,}$/, /^[0-9a-f]{16,}$/i,
]
const when = [/^\d{4}-\d{1,2}-\d{1,2}(?!\d)/, /^\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?\d{2,4}(?!\d)/, /^\d{1,2}:\d{2}(:\d{2})?$/]

/** Whole numbers that only grow: the rows are counted. */
function isInOrder(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => (/^\d{1,5}$/.test(cell) ? Number(cell) : NaN))
  return numbers.length >= 4 && numbers.every((number, at) => at === 0 || number > numbers[at - 1]!)
}
