// What a giver wants to send, checked. The form and the API share these rules.
import { languageTag } from '../text/language.ts'
import { allKinds, longest, matters, readers, speakers, type AboutPage, type Answer, type Contact, type Kind, type ListedAddress, type Reader, type Speaker } from './case.ts'
import { hasLetters } from './has-letters.ts'

export { hasLetters }

export type Draft = {
  /** A tag of BCP 47: people may write in any language. */
  language: string
  kind: Kind
  text: string
  answers: Answer[]
  reader: Reader
  publish: boolean
  speaker: Speaker | null
  pseudonym: string | null
  contact: Contact | null
  /** Given alone when the giver knows the line but not the service. */
  serviceLineId: string | null
  serviceId: string | null
  unitId: string | null
  placeId: string | null
  municipalityId: string | null
  /** It is about a certain worker. Absent where it is not said. */
  aboutWorker?: true
  /** Of a correction: the entry of the directory, where it is neither a service nor a unit. */
  entryId?: string
  /** Of feedback about a web page. */
  page?: AboutPage
}

/** The same fields as they come in: everything is text, everything may be missing or wrong. */
export type RawDraft = {
  language?: string
  kind?: string
  text?: string
  answers?: Answer[]
  reader?: string
  publish?: string
  speaker?: string
  pseudonym?: string
  contact?: string
  contactShared?: boolean
  /** The contact is where a letter goes. Nobody asks for one but the desk, for a giver who wants the answer by post. */
  postal?: boolean
  line?: string
  service?: string
  unit?: string
  place?: string
  municipality?: string
  aboutWorker?: boolean
  entry?: string
  page?: { address: ListedAddress | null; matter: string }
}

export type DraftProblem = {
  field: 'language' | 'kind' | 'text' | 'reader' | 'publish' | 'speaker' | 'pseudonym' | 'contact' | 'line' | 'service' | 'unit' | 'place' | 'municipality' | 'matter' | `answer-${number}`
  why: 'missing' | 'unknown' | 'too-long' | 'not-contact' | 'phone-not-shared'
}

/** Only language, kind and some text are required. An empty open text is fine where a question was answered. */
export function checkDraft(raw: RawDraft): { ok: true; draft: Draft } | { ok: false; problems: DraftProblem[] } {
  const problems: DraftProblem[] = []
  const problem = (field: DraftProblem['field'], why: DraftProblem['why']) => void problems.push({ field, why })
  const oneOf = <T extends string>(field: DraftProblem['field'], value: string | undefined, allowed: readonly T[]): T | null => {
    if (!value) return null
    if (allowed.includes(value as T)) return value as T
    problem(field, 'unknown')
    return null
  }

  const language = languageTag(raw.language)
  if (!language) problem('language', raw.language ? 'unknown' : 'missing')
  const kind = oneOf('kind', raw.kind, allKinds)
  if (!raw.kind) problem('kind', 'missing')
  if (kind === 'page' && !raw.page) problem('kind', 'unknown')
  const matter = oneOf('matter', raw.page?.matter, matters)

  const text = raw.text?.trim() ?? ''
  const given = raw.answers ?? []
  const answers = given.map((one) => ({ ...one, answer: one.answer.trim() })).filter(({ answer }) => answer !== '')
  given.forEach(({ answer }, at) => { if (tooLong(answer, longest.text)) problem(`answer-${at}`, 'too-long') })
  if (!hasLetters(text) && !answers.some(({ answer }) => hasLetters(answer))) problem('text', 'missing')
  if (tooLong(text, longest.text)) problem('text', 'too-long')

  const pseudonym = raw.pseudonym?.trim() || null
  if (pseudonym && tooLong(pseudonym, longest.pseudonym)) problem('pseudonym', 'too-long')
  const contact = checkContact(raw, problem)

  const reader = oneOf('reader', raw.reader, readers) ?? 'handler'
  const publish = oneOf('publish', raw.publish, ['true', 'false']) === 'true'
  const speaker = oneOf('speaker', raw.speaker, speakers)
  const ids = (['line', 'service', 'unit', 'place', 'municipality'] as const).map((field) => {
    if (!raw[field] || uuid.test(raw[field])) return raw[field]?.toLowerCase() || null
    problem(field, 'unknown')
    return null
  })

  if (problems.length || !kind || !language) return { ok: false, problems }
  if (kind === 'page') return { ok: true, draft: { ...aboutNoService, language, kind, text, answers, pseudonym, contact, speaker, page: { ...(raw.page?.address && { address: raw.page.address }), ...(matter && { matter }) } } }
  const [serviceLineId = null, serviceId = null, unitId = null, placeId = null, municipalityId = null] = ids
  return { ok: true, draft: { language, kind, text, answers, reader, publish, speaker, pseudonym, contact, serviceLineId, serviceId, unitId, placeId, municipalityId, ...(raw.aboutWorker && { aboutWorker: true }), ...(raw.entry && uuid.test(raw.entry) && { entryId: raw.entry.toLowerCase() }) } }
}

/** A page is the communications' work and no service: it is read as any piece is, and is not published. */
const aboutNoService = { reader: 'handler', publish: false, serviceLineId: null, serviceId: null, unitId: null, placeId: null, municipalityId: null } as const

/** A mail address gets a notice. A telephone number is of use only to a handler who may see it. */
export function checkContact(raw: Pick<RawDraft, 'contact' | 'contactShared' | 'postal'>, problem: (field: 'contact', why: DraftProblem['why']) => void): Contact | null {
  const address = raw.contact?.trim() ?? ''
  if (!address) return null
  const shared = raw.contactShared === true
  if (raw.postal) {
    if (!hasLetters(address)) problem('contact', 'not-contact')
    else if (tooLong(address, longest.postal)) problem('contact', 'too-long')
    return { address, shared }
  }
  if (tooLong(address, longest.contact)) problem('contact', 'too-long')
  else if (phone.test(address)) { if (!shared) problem('contact', 'phone-not-shared') }
  else if (!mail.test(address)) problem('contact', 'not-contact')
  return { address, shared }
}

export const isContact = (address: string): boolean => mail.test(address) || phone.test(address)

export const isMailAddress = (address: string): boolean => mail.test(address)

/**
 * Length as a person counts: an emoji is one character, whatever it is made of. A character of more than
 * sixteen units on average is no writing, but marks heaped on one letter.
 */
export function tooLong(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  if (text.length > limit * 16) return true
  let characters = 0
  for (const _ of graphemes.segment(text)) if (++characters > limit) return true
  return text.length > characters * 16
}
const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' })

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const mail = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\.]+(\.[^\s@<>",;:()[\]\\.]+)+$/
const phone = /^\+?[\d\s()-]{6,20}$/
