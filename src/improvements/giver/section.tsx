// On the giver's page: what is changed because of what they said, what is new of it since the last message, and once it is done,
// whether it has changed for them. The two answers weigh the same.
import { transact } from '../../db/db.ts'
import { Text, Words } from '../../directory/pages/content.tsx'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../../feedback/giver/section.ts'
import { stepAbout } from '../../feedback/sections/typed.ts'
import { to } from '../../paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { dayOf, monthName, shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { Button } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { doesWord } from '../feed.ts'
import { isLate, isShown, monthsOf, type ImprovementEvent } from '../improvement.ts'
import { eventsOf } from '../improvements.sql.ts'
import { ownerNames } from '../owner-names.sql.ts'
import { inWords } from '../pages/public-one.tsx'
import { StateTags } from '../pages/words.tsx'
import { sayVerdict } from '../say-verdict.ts'
import { improvementsOf, type Linked } from '../sources.sql.ts'
import { saysOf, verdictsOf, type Says } from '../verdicts.sql.ts'

export const improvementGiverSection: GiverSection = {
  place: 'before-reply',
  show: WhatChanges,
  steps: ['improvement-changed', 'improvement-not-changed'],
  take: say,
}

type Seen = { one: Linked; news: ImprovementEvent[]; names: Map<string, Translated>; said: Says | undefined }

async function WhatChanges({ context: { db }, frame, one, turns, now }: GiverOpened) {
  const today = dayOf(now)
  const linked = (await improvementsOf(db, one.id, today)).filter((each) => isShown(each) || each.told)
  if (!linked.length) return null
  // No visit is written down: what is new is told from the last message on, which both sides know of.
  const last = dayOf(turns.at(-1)!.writtenAt)
  const verdicts = await verdictsOf(db, one.id)
  const seen: Seen[] = []
  for (const each of linked) {
    const news = newOf(await eventsOf(db, each.id), last)
    seen.push({ one: each, news, names: await ownerNames(db, news.map(({ after }) => after)), said: verdicts.get(each.id) })
  }
  const { giver: words } = frame.t.changes
  return (
    <section class="stack" aria-labelledby="changes">
      <h2 id="changes">{words.title}</h2>
      <p class="hint">{words.lede}</p>
      {seen.map((each) => <Change {...each} frame={frame} today={today} />)}
    </section>
  )
}

/** On the day of the message too: whoever wrote it may not have seen it. */
const newOf = (events: readonly ImprovementEvent[], since: Day): ImprovementEvent[] =>
  monthsOf(events).flatMap((month) => month.events).filter(({ on, what }) => on >= since && what !== 'shown')

function Change({ one, news, names, said, frame, today }: Seen & { frame: PageFrame; today: Day }) {
  const { t, language } = frame
  const { changes: words } = t
  const late = isLate(one, today)
  return (
    <div class="card stack tight">
      <h3><Words content={one.title} /></h3>
      <p><StateTags state={one.state} late={late} frame={frame} /> {one.settledOn === null && <span class="hint">{fill(late ? words.lateBy : words.by, { day: shortDay(one.dueOn, language) })}</span>}</p>
      {news.length > 0 && (
        <div>
          <p><strong>{words.giver.since}</strong></p>
          <ul>{news.map((event) => <li>{monthName(event.on.slice(0, 7), language)}: {inWords(event, frame, names)}{event.because && <>. <Words content={event.because} /></>}</li>)}</ul>
        </div>
      )}
      <p><strong>{doesWord(one, words)}:</strong></p>
      <Text content={one.does} />
      {one.because && <p><strong>{words.why}:</strong> <Words content={one.because} /></p>}
      {isShown(one) ? <p><a href={to('change', language, { change: one.id })} target="_blank">{words.giver.public} ({t.lanes.newTab})<span class="visually-hidden">: {inLanguage(one.title, language)}</span></a></p> : <p class="hint">{words.giver.notPublic}</p>}
      {one.state === 'done' && <Ask {...{ one, said, frame }} />}
    </div>
  )
}

function Ask({ one, said, frame: { t, language } }: Pick<Seen, 'one' | 'said'> & { frame: PageFrame }) {
  const { giver: words } = t.changes
  const of = <span class="visually-hidden">: {inLanguage(one.title, language)}</span>
  const label = { 'changed': words.changed, 'not-changed': words.notChanged }
  return (
    <>
      <p><strong>{words.ask}</strong></p>
      <p class="hint">{said ? words.was[said] : words.askText}</p>
      <p class="buttons">
        {saysOf.filter((says) => says !== said).map((says) => (
          <Button form="reply" look="secondary" name="step" value={stepAbout(`improvement-${says}`, { improvement: one.id })}>{label[says]}{of}</Button>
        ))}
      </p>
    </>
  )
}

async function say({ context: { db, keys, settings }, address, frame, one, form, step, now }: GiverSent): Promise<GiverTaken> {
  const { giver: words } = frame.t.changes
  const budget = { name: 'reply', subject: address, limit: settings.BUDGET_REPLIES_PER_MINUTE, windowSeconds: 60, now }
  if (!(await spend(db, keys, budget))) return { problems: [{ field: 'changes', text: words.busy }], busy: true }
  const says = saysOf.find((each) => step === `improvement-${each}`)!
  const outcome = await transact(db, (tx) => sayVerdict(tx, { improvementId: form.text('improvement'), caseId: one.id, says }, { now }))
  return { said: outcome === 'done' ? { text: words.thanks, tone: 'good' } : { text: words.notAsked, tone: 'warning' } }
}
