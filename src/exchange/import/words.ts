// What other systems call kinds, channels and languages, in three languages, beside the words of our own wire.
import { channels, kinds, type Channel, type OfferedKind } from '../../feedback/case.ts'
import { languages, type Language } from '../../text/language.ts'

export const wordOf = (typed: string): string => typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')

function byWord<T extends string>(own: readonly T[], others: Record<T, readonly string[]>): ReadonlyMap<string, T> {
  return new Map(own.flatMap((one) => [one, ...others[one]].map((word) => [word, one] as const)))
}

export const kindsByWord = byWord<OfferedKind>(kinds, {
  thanks: ['kiitos', 'kehu', 'myönteinen', 'positiivinen', 'tack', 'beröm', 'positiv', 'thank you', 'praise', 'compliment'],
  criticism: ['moite', 'kritiikki', 'valitus', 'kielteinen', 'negatiivinen', 'kritik', 'klagomål', 'negativ', 'complaint', 'critique'],
  suggestion: ['ehdotus', 'kehitysehdotus', 'kehittämisehdotus', 'idea', 'parannusehdotus', 'förslag', 'utvecklingsförslag', 'proposal'],
  question: ['kysymys', 'tiedustelu', 'fråga', 'förfrågan', 'enquiry'],
})

export const channelsByWord = byWord<Channel>(channels, {
  web: ['verkko', 'verkkolomake', 'nettilomake', 'webb', 'webbformulär', 'online', 'form'],
  paper: ['paperi', 'paperilomake', 'kirje', 'papper', 'pappersblankett', 'brev', 'letter'],
  kiosk: ['palautelaite', 'kioski', 'responsapparat'],
  sms: ['tekstiviesti', 'textmeddelande', 'text message'],
  phone: ['puhelin', 'puhelu', 'telefon', 'samtal', 'telephone', 'call'],
  'feedback-day': ['palautepäivä', 'responsdag', 'feedback day'],
  'in-person': ['kasvotusten', 'käynti', 'suullinen', 'ansikte mot ansikte', 'besök', 'muntlig', 'in person', 'visit'],
  email: ['sähköposti', 'e-post', 'epost', 'e-mail', 'mail'],
  api: ['rajapinta', 'gränssnitt'],
})

export const languagesByWord = byWord<Language>(languages, { fi: ['suomi', 'finska', 'finnish', 'fin'], sv: ['ruotsi', 'svenska', 'swedish', 'swe'], en: ['englanti', 'engelska', 'english', 'eng'] })
