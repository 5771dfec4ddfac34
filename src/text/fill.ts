// Puts values into a text: fill('Vastaamme viimeistään {date}.', { date: '27.11.2026' }).
// Texts stay plain strings, so that a translator needs no programming.

/** Refuses (throws on) a placeholder without a value: a half-filled sentence must not reach a person. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`)
    return String(value)
  })
}

export type Plural = { one: string; other: string }

/** Picks the form that the language uses for this number, and fills in {count}. */
export function plural(forms: Plural, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other
  return fill(form, { count: inFigures(count, language) })
}

/** 10 000, or in English 10,000. */
export const inFigures = (number: number, language: string): string =>
  formatOf(language, {}).format(number)

/** 3,8, or in English 3.8: always one decimal. */
export const inTenths = (number: number, language: string): string =>
  formatOf(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number)

/** 12 %, or in English 12%. A share that is not nothing does not look like nothing: 0,4 %. */
export const inPercent = (share: number, language: string): string =>
  formatOf(language, { style: 'percent', maximumSignificantDigits: share < 0.01 ? 1 : 2 }).format(share)

/** −12, in whole hundredths: with a minus as it is printed, and never less nothing. */
export const inHundredths = (value: number, language: string): string => printed(inFigures(Math.round(value * 100) || 0, language))

/** −0,3 or 4,2: rounded to a tenth, never less nothing. */
export const toTenths = (value: number, language: string): string => printed(inTenths(Math.round(value * 10) / 10 || 0, language))

const printed = (number: string): string => number.replace('-', '−')

/** Making one takes fifty times as long as using it, and a report has hundreds of numbers. There are as many as languages and ways to write. */
function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${localeOf(language)} ${JSON.stringify(options)}`
  const made = formats.get(key) ?? new Intl.NumberFormat(localeOf(language), options)
  formats.set(key, made)
  return made
}

const formats = new Map<string, Intl.NumberFormat>()

const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : `${language}-FI`)
