// Further languages: those in which social services are met in Finland besides Finnish, Swedish and English. A survey may be put into a
// few of them. Everything around its questions stays in the language of the page.
import { languageName, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'

/**
 * As BCP 47 tags, each with its own name for itself, which is how whoever reads it finds it. `simple` is a registered variant: easy
 * language is chosen as a language is. zh-Hans: in simplified characters.
 */
const ownNames = {
  'fi-simple': 'selkosuomi', 'sv-simple': 'lätt svenska', 'se': 'davvisámegiella', 'smn': 'anarâškielâ', 'sms': 'nuõrttsääʹmǩiõll', 'et': 'eesti', 'ru': 'русский',
  'uk': 'українська', 'ar': 'العربية', 'so': 'Soomaali', 'ckb': 'کوردیی ناوەندی (سۆرانی)', 'fa': 'فارسی', 'fa-AF': 'دری', 'ps': 'پښتو', 'ti': 'ትግርኛ', 'sq': 'shqip', 'tr': 'Türkçe',
  'vi': 'Tiếng Việt', 'th': 'ไทย', 'zh-Hans': '简体中文', 'es': 'español', 'fr': 'français', 'pl': 'polski', 'ro': 'română',
} as const
export type Tongue = keyof typeof ownNames

export const tongues = Object.keys(ownNames) as Tongue[]

/** Into so many one survey is put at most: each has to be kept up with every change of the questions. */
export const mostTongues = 6

export const isTongue = (tag: string): tag is Tongue => Object.hasOwn(ownNames, tag)

export const ownName = (tag: Tongue): string => ownNames[tag]

const fromTheRight: ReadonlySet<string> = new Set<Tongue>(['ar', 'ckb', 'fa', 'fa-AF', 'ps'])
export const directionOf = (tag: string): 'ltr' | 'rtl' => (fromTheRight.has(tag) ? 'rtl' : 'ltr')

/** What it is called in the language of the page: 'arabia'. */
export const tongueName = (tag: Tongue, { surveyTongues: { easy } }: Pick<Texts, 'surveyTongues'>, language: Language): string =>
  tag === 'fi-simple' || tag === 'sv-simple' ? easy[tag] : languageName(tag, language)
