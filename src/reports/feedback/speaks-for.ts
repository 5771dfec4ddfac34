// Whom a report of feedback can speak for, and whom it cannot, by what it shows itself.
import { channels } from '../../feedback/case.ts'
import { inLanguage, languageName } from '../../text/language.ts'
import { caveatsIn } from '../caveats-in.ts'
import { caveatsOf } from '../caveats.ts'
import type { Caveats } from '../explanation.ts'
import type { Speaking } from './drawn.ts'
import type { FeedbackReport } from './report.ts'
import { toldOf } from './told.ts'

/** The languages in which everybody has a right to be served. */
const national = ['fi', 'sv'] as const

export function speaksFor(report: FeedbackReport, speaking: Speaking): Caveats {
  const { lines, look, fewest } = report
  const { t, language } = speaking
  const told = toldOf(report)
  return caveatsIn(caveatsOf({
    came: look('came'), fewest,
    lines: lines.filter(({ ended }) => !ended).map((place) => ({ name: inLanguage(place.name!, language), came: look('came', '', { place }) })),
    channels: told('channel') ? channels.map((channel) => ({ name: t.overview.channels[channel], came: look('channel', channel) })) : [],
    languages: told('language') ? national.map((tag) => ({ name: languageName(tag, language), came: look('language', tag) })) : [],
  }), speaking)
}
