// What pages of these requests have in common: the state, a month, and a text in which a name is marked or parts are struck out.
import type { ComponentChildren, JSX } from 'preact'
import { monthName, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { Tag, type Tone } from '../../web/parts.tsx'
import type { CopyState } from '../copies.sql.ts'
import type { Standing } from '../erasures.sql.ts'
import type { Named } from '../names.ts'
import { stateOf, type RightsRequest } from '../request.ts'
import type { Piece } from '../struck.ts'

const tones: Record<ReturnType<typeof stateOf>, Tone | 'neutral'> = { open: 'info', extended: 'info', late: 'urgent', granted: 'good', partly: 'good', refused: 'neutral' }

export function StateTag({ t, request, today }: { t: Texts; request: RightsRequest; today: Day }): JSX.Element {
  const state = stateOf(request, today)
  return <Tag tone={tones[state]}>{t.rights.states[state]}</Tag>
}

const copyTones: Record<CopyState, Tone | 'neutral'> = { asked: 'warning', 'let-go': 'info', refused: 'neutral', given: 'good', erased: 'neutral' }

export const CopyTag = ({ t, state }: { t: Texts; state: CopyState }): JSX.Element => <Tag tone={copyTones[state]}>{t.rights.copy.states[state]}</Tag>

export const inMonth = (monthOn: Day | null, { t, language }: { t: Texts; language: Language }): string => (monthOn ? monthName(monthOn.slice(0, 7), language) : t.rights.hits.unknownMonth)

/** How the case stands from which something would be erased. */
export const saidOf = ({ open, keptBack, threat }: Standing, { erasing: { standing: words } }: Texts): string =>
  [open ? words.open : words.closed, ...(keptBack ? [words.keptBack] : []), ...(threat ? [words.threat] : [])].join(' ')

/** Long enough to see whom it is about, and no longer. */
const around = 90

/** The name with a little of what stands around it; `whole`: all of the text. */
export function WithName({ text, named, whole }: { text: string; named: readonly Named[]; whole?: boolean }): JSX.Element {
  const [first, last] = [named[0]!, named.at(-1)!]
  const from = whole ? 0 : Math.max(0, first.from - around)
  const to = whole ? text.length : Math.min(text.length, Math.min(last.to, first.from + 3 * around) + around)
  const parts: ComponentChildren[] = []
  let end = from
  for (const one of named.filter((name) => name.to <= to)) {
    parts.push(text.slice(end, one.from), <mark>{text.slice(one.from, one.to)}</mark>)
    end = one.to
  }
  return <blockquote class="lines named">{from > 0 && '… '}{parts}{text.slice(end, to)}{to < text.length && ' …'}</blockquote>
}

/** Each part that is gone is a bar of one length, with its reason beside it: how long it was tells something too. */
export function Struck({ t, pieces }: { t: Texts; pieces: readonly Piece[] }): JSX.Element {
  const { copy: words } = t.rights
  return (
    <blockquote class="lines">
      {pieces.map((piece) => ('text' in piece ? piece.text : (
        <><span class="struck" aria-hidden="true">██████</span> <small class="struck-why">[{fill(words.struck, { why: piece.because ? `${words.why[piece.struck]}. ${piece.because}` : words.why[piece.struck] })}]</small></>
      )))}
    </blockquote>
  )
}
