// On the giver's conversation page: when it is erased; in the last thirty days above everything that is asked there, with how to keep a copy.
import type { JSX } from 'preact'
import { inMonth } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Notice } from '../../web/parts.tsx'
import type { GiverOpened, GiverSection } from '../giver/section.ts'
import { goingOf } from './going-of.ts'

/** Nothing can be sent from it. */
const silent = { steps: [], take: () => Promise.reject(new Error('nothing is asked here')) } as const

export const goesSoonSection: GiverSection = { place: 'before-reply', show: GoesSoon, ...silent }
export const goesSection: GiverSection = { place: 'after-reply', show: Goes, ...silent }

async function GoesSoon(opened: GiverOpened): Promise<JSX.Element | null> {
  const { going: goes } = await goingOf(opened.context.db, opened.one, opened.now)
  const { t: { retention: { giver: words } }, language } = opened.frame
  if (!goes?.soon || goes.over) return null
  return <Notice tone="warning" title={fill(words.soon, { month: inMonth(goes.month, language) })}>{words.soonText}</Notice>
}

async function Goes(opened: GiverOpened): Promise<JSX.Element | null> {
  const { time, going: goes } = await goingOf(opened.context.db, opened.one, opened.now)
  const { t: { retention: { giver: words } }, language } = opened.frame
  const months = (time.waits ?? time.holds)?.months
  if (months === undefined) return null
  return (
    <section class="stack" aria-labelledby="kept">
      <h2 id="kept">{words.title}</h2>
      <p>{!goes ? fill(words.ends, { months }) : goes.over ? words.over : fill(words.goes, { month: inMonth(goes.month, language) })}</p>
      <p class="hint">{words.copy}</p>
    </section>
  )
}
