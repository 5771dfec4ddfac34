// The way home on paper: where those answer who cannot come, as a picture and as an address that is short enough to type.
import { addressOf } from '../../outreach/print/paper.ts'
import { to } from '../../paths.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { qrOf } from '../../web/qr.ts'
import type { StationForm } from '../day.ts'
import type { Kit } from './gather.ts'
import type { Web } from './paper.ts'
import { webFits } from './room.ts'

/**
 * From the poster and from what asks the survey to the survey, and from free feedback to its form. Null: the program does not know its address, nobody
 * can answer on the web, or it is a wish, which nobody can give there.
 */
export function webOf(kit: Kit, languages: readonly Language[], at: 'poster' | StationForm): Web | null {
  const { publicUrl, promised, day } = kit
  if (!publicUrl || at === 'dream' || (at !== 'feedback' && !promised?.onWeb)) return null
  const [language] = languages as [Language]
  const code = at === 'feedback' ? null : kit.code
  const address = publicUrl + (at === 'feedback' ? to('form', language) : to('survey', language, { id: day.surveyId }))
  const typed = at === 'feedback' ? feedbackAddress(kit, language)! : typedAddress(publicUrl, code, language)
  const says = languages.map((each) => {
    const { wall: words } = texts[each].dayKit
    return { language: each, home: at === 'poster' ? words.home : words.scanSign, scan: words.scan, type: code || at === 'feedback' ? words.typeCode : fill(words.type, { name: inLanguage(day.surveyName, each) }) }
  })
  return { qr: { ...qrOf(address, 'Q'), label: fill(texts[language].dayKit.wall.picture, { address }) }, typed, says, fits: webFits(says, typed) }
}

/** Its short code, or the list of surveys: the address of one is too long to type. Without https://. */
const typedAddress = (publicUrl: string, code: ShortCode | null, language: Language): string => (code ? addressOf(publicUrl, code) : publicUrl + to('surveys', language)).replace(/^https?:\/\//, '')

/** Where feedback is given on the web. */
export const feedbackAddress = ({ publicUrl }: Kit, language: Language): string | null => publicUrl && (publicUrl + to('form', language)).replace(/^https?:\/\//, '')
