// Of a mail's text, the words of whoever wrote it: without what they answered, which their program put under it, and without a signature. Only
// what stands at the end is left out, and where nothing would be left everything stays: a line too many does less harm than one that is lost.

/** `answers`: it says itself that it answers another mail. Of one that is sent on, what stands below is what it is about. */
export function ownWords(text: string, { answers }: { answers: boolean }): string {
  const lines = tidy(text).split('\n')
  const whole = trimmed(lines)
  const above = answers ? withoutAnswered(whole) : whole
  const kept = withoutSignature(pointsBelow.test(above.join('\n')) ? whole : above)
  return (kept.some((line) => isSaid(line)) ? kept : whole).join('\n')
}

/** Line ends as ours, no signs that steer a terminal or turn the direction of writing, and never more than one empty line. */
export const tidy = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/\t/g, ' ')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g, '').replace(/\u00a0/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('\n').map((line) => (line === '-- ' ? line : line.trimEnd())).join('\n').replace(/\n{3,}/g, '\n\n').trim()

const trimmed = (lines: readonly string[]): string[] => {
  const from = lines.findIndex((line) => line.trim() !== '')
  const until = lines.findLastIndex((line) => line.trim() !== '')
  return from < 0 ? [] : lines.slice(from, until + 1)
}

const isQuoted = (line: string): boolean => /^\s*>/.test(line)
const isSaid = (line: string): boolean => /[\p{L}\p{N}]/u.test(line) && !isQuoted(line)

/** "My answers are below, in red": whoever writes so has written among what they answer. Alone, alla is a word of Swedish too. */
const pointsBelow = new RegExp([
  String.raw`(^|[^\p{L}])(alla (olev|näky|punais|sinis|väri|teksti|viesti)\p{L}*|(viesti|vastau|komment|kysymy|teksti|katso|lue|ks|näet|tuossa|tässä|tuolla|siitä)\p{L}*\.? alla|alempana|alapuolella|punaisella)(?!\p{L})`,
  String.raw`(^|[^\p{L}])(nedan|nedanför|nedanstående|härunder|(i|med) rött|below|underneath|inline|in red)(?!\p{L})`,
].join('|'), 'iu')

/** What was answered begins with a line that says so, or is quoted to the end. Between quotes somebody may have written their own. */
function withoutAnswered(lines: string[]): string[] {
  const marked = lines.findIndex((_, at) => beginsAnswered(lines, at))
  const kept = marked > 0 ? withoutRules(lines.slice(0, marked)) : lines
  const last = kept.findLastIndex((line) => line.trim() !== '' && !isQuoted(line))
  if (last < 0) return kept
  const rest = trimmed(kept.slice(0, last + 1))
  // "Somebody wrote:" over a quote that has just gone.
  const lead = last + 1 < kept.length ? leadOf(rest) : rest.length
  return trimmed(rest.slice(0, lead))
}

/** Lines that only part what stood below. */
const withoutRules = (lines: readonly string[]): string[] => lines.slice(0, lines.findLastIndex((line) => line.trim() !== '' && !/^[_-]{5,}$/.test(line.trim())) + 1)

function beginsAnswered(lines: readonly string[], at: number): boolean {
  const line = lines[at]!.trim()
  if (originals.test(line)) return true
  // Outlook: a line, or bold words, and then from whom it was and when.
  if (fields.from.test(line)) return lines.slice(at + 1, at + 6).filter((next) => fields.others.test(next.trim())).length >= 2
  if (/^_{20,}$|^-{20,}$/.test(line)) return fields.from.test((lines.slice(at + 1, at + 4).find((next) => next.trim()) ?? '').trim())
  // Gmail and others: "On … wrote:" in one line or two, and then only what is quoted, or nothing, or everything.
  const wrote = `${line} ${lines[at + 1]?.trim() ?? ''}`
  const isLead = leads.some((lead) => lead.test(line)) || (!/[:：]$/.test(line) && leads.some((lead) => lead.test(wrote)))
  return isLead && lines.slice(at + 1).some((next) => isQuoted(next)) && lines.slice(at + 2).every((next) => !next.trim() || isQuoted(next))
}

/** How many lines come before one that says who wrote what follows. */
function leadOf(lines: readonly string[]): number {
  const [before = '', last = ''] = [lines.at(-2)?.trim() ?? '', lines.at(-1)?.trim() ?? '']
  if (leads.some((lead) => lead.test(last))) return lines.length - 1
  return leads.some((lead) => lead.test(`${before} ${last}`)) ? lines.length - 2 : lines.length
}

/** "-----Alkuperäinen viesti-----", as Outlook and others have it. */
const originals = /^-{2,}\s*(alkuperäinen viesti|ursprungligt meddelande|originalmeddelande|original message|välitetty viesti|vidarebefordrat meddelande|forwarded message|reply message|vastausviesti)\s*-{2,}$/i

const fields = {
  from: /^[*>\s]*(lähettäjä|från|from)\s*:\s*\*?\s*\S/i,
  others: /^[*>\s]*(lähetetty|päiväys|päivämäärä|vastaanottaja|kopio|aihe|otsikko|skickat|datum|till|kopia|ämne|sent|date|to|cc|subject)\s*:/i,
}

/** Of a time or an address, so that nobody's own sentence that ends in "wrote:" is taken for one. */
const told = String.raw`(?=.*(\d{1,2}[.:/-]\d{1,2}|\d{4}|@))`
const leads = [
  new RegExp(String.raw`^${told}.{0,300}\b(kirjoitti|kirjoittaa|kirj\.)\s*(\(.{0,80}\))?\s*.{0,80}:$`, 'iu'),
  new RegExp(String.raw`^${told}(den|skrev|på|mån|tis|ons|tors|fre|lör|sön|\d).{0,300}\bskrev\b.{0,200}:$`, 'iu'),
  new RegExp(String.raw`^${told}(on|at|\d).{0,300}\bwrote\s*:$`, 'iu'),
  // Gmail in Finnish: "ke 16. syysk. 2026 klo 12.00 Nimi (osoite@…) kirjoitti:" is above; Apple's: "Nimi <osoite> kirjoitti 16.9.2026 kello 12.00:".
  new RegExp(String.raw`^${told}.{0,200}<[^<>\s]+@[^<>\s]+>\s*:$`, 'u'),
]

/** After "-- " alone on a line, as is the custom; and what telephones add. Without its space somebody may have parted two thoughts with it. */
function withoutSignature(lines: string[]): string[] {
  const until = lines.findLastIndex((line) => line === '--' || line === '-- ')
  const below = lines.slice(until + 1)
  const isSignature = until > 0 && below.length < 12 && (lines[until] === '-- ' || !below.some(isSentence))
  const kept = isSignature ? lines.slice(0, until) : lines
  let end = kept.length
  while (end > 1 && (kept[end - 1]!.trim() === '' || devices.test(kept[end - 1]!.trim()))) end--
  return trimmed(kept.slice(0, end))
}

const isSentence = (line: string): boolean => /[.?!…]$/.test(line) && line.split(/\s+/, 4).length === 4

/** Only with the name of a thing in it: nobody's own last line is taken for one. */
const devices = new RegExp(String.raw`^(lähetetty|skickat från|sent (from|via|with|using)|hanki|hae|lataa|skaffa|hämta|get|download)\b.{0,60}\b(iphone|ipad|android|samsung|galaxy|huawei|honor|nokia|oneplus|xiaomi|outlook|yahoo|gmail|proton ?mail|mail|puhelin|älypuhelin|matkapuhelin|mobil|mobiltelefon|telefon|smartphone|phone|tablet)[\p{L}:’']{0,8}( .{0,40})?$`, 'iu')
