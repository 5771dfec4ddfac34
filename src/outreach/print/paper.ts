// What stands on one piece of paper, in words and as a picture: the same for the page that a browser prints and for the PDF.
import type { ShortCode } from '../../privacy/short-code.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Advice } from '../../web/page.ts'
import { qrOf, type Qr } from '../../web/qr.ts'
import { inGroups, type Code } from '../codes/code.ts'
import { aboutOf, topicOf } from '../codes/code-words.ts'
import { languagesOf, type LanguageSet, type Product } from './product.ts'

/** In one language. */
export type Block = {
  language: Language
  organisation: string
  about: string | null
  headline: string
  invite: string
  anonymous: string
  answered: string
  /** What the form itself promises before one sends: heading and text. */
  promises: { title: string; text: string }[]
  guess: string
  scan: string
  type: string
  /** The telephone for advice: what to do without the internet. */
  telephone: { text: string; name: string; number: string; week: string | null } | null
}

export type Paper = {
  product: Product
  set: LanguageSet
  title: string
  /** K7M 4XP */
  code: string
  /** Without https://, as it is typed. */
  typed: string
  qr: Qr & { label: string }
  blocks: Block[]
}

type Made = { code: Pick<Code, 'code' | 'line' | 'service' | 'unit' | 'survey'>; organisation: Translated; publicUrl: string; advice: (language: Language) => Advice | null }

export function paperOf(product: Product, set: LanguageSet, { code, organisation, publicUrl, advice }: Made): Paper {
  const languages = languagesOf(set)
  const address = addressOf(publicUrl, code.code)
  return {
    product, set, code: inGroups(code.code), title: titleOf(product, code, languages[0]!),
    typed: withoutScheme(`${publicUrl}/q`),
    qr: { ...qrOf(address, 'Q'), label: fill(texts[languages[0]!].printed.paper.picture, { address }) },
    blocks: languages.map((language) => blockIn(language, { code, organisation, advice: advice(language) })),
  }
}

/** In words, for the window, the file and whoever has it read to them. */
export function titleOf(product: Product, code: Made['code'], language: Language): string {
  const { printed, codes } = texts[language]
  return `${printed.products[product]}: ${aboutOf(code, language) ?? codes.desk.anyTopic} – ${inGroups(code.code)}`
}

/** What the picture says. */
export const addressOf = (publicUrl: string, code: ShortCode): string => `${publicUrl}/q/${code}`

function blockIn(language: Language, { code, organisation, advice }: { code: Made['code']; organisation: Translated; advice: Advice | null }): Block {
  const { printed: { paper: words }, feedback: { form }, surveyAnswering: { paper: survey } } = texts[language]
  return {
    language, organisation: inLanguage(organisation, language), about: topicOf(code, language),
    ...(code.survey ? {
      headline: inLanguage(code.survey.name, language), invite: survey.invite, anonymous: survey.anonymous, answered: survey.answered,
      promises: [{ title: survey.promiseTitle, text: survey.promise }, { title: form.beforeNever, text: form.beforeNeverText }], guess: survey.guess,
    } : {
      headline: words.headline, invite: words.invite, anonymous: words.anonymous, answered: words.answered,
      promises: [{ title: form.beforeNotKept, text: form.beforeNotKeptText }, { title: form.beforeNever, text: form.beforeNeverText }], guess: form.beforeWarning,
    }),
    scan: words.scan, type: words.type,
    telephone: advice && { text: words.offline, name: advice.name, number: advice.number, week: advice.week },
  }
}

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '')
