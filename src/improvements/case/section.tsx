// On the page of a case: what is changed because of it. Linked to what is there, or made anew on a page of its own, which opens
// beside this one so that nothing is lost that was typed here.
import { transact } from '../../db/db.ts'
import { hasPlan } from '../../feedback/answering/say-what-came.ts'
import type { Opened, Section, Sent, Taken } from '../../feedback/sections/section.ts'
import { stepAbout } from '../../feedback/sections/typed.ts'
import { desk, improvementPath } from '../../paths.ts'
import { maySeeImprovement, maySeeImprovements } from '../../staff/duties.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { dayOf, daysAfter, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { Button, Checkbox, Select } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Details } from '../../web/parts.tsx'
import { accessTo } from '../access.ts'
import { isLate, isShown } from '../improvement.ts'
import { link, tellBeforehand, unlink } from '../link.ts'
import { StateTags } from '../pages/words.tsx'
import { improvementsOf, linkable, type Linked } from '../sources.sql.ts'

/** What was settled longer ago is offered no more. */
const offeredForDays = 365

export const improvementSection: Section = {
  place: 'side',
  show: Improvements,
  steps: ['improvement-link', 'improvement-unlink', 'improvement-tell', 'improvement-hush'],
  take,
  choices: ['improvement', 'improvement-told'],
  says: {
    'improvement-linked': ({ frame }) => frame.t.improvements.section.linked,
    'improvement-unlinked': ({ frame }) => frame.t.improvements.section.unlinked,
    'improvement-told': ({ frame }) => frame.t.improvements.section.toldNow,
    'improvement-hushed': ({ frame }) => frame.t.improvements.section.notToldNow,
  },
}

async function Improvements({ context: { db }, actor, frame, one, typed, problems, now }: Opened) {
  if (!mayAnswer(actor, one) || !maySeeImprovements(actor)) return null
  const { section: words } = frame.t.improvements
  const today = dayOf(now)
  const linked = await improvementsOf(db, one.id, today)
  const offered = (await linkable(db, { caseId: one.id, lineId: one.serviceLineId, unitId: one.unitId, since: daysAfter(today, -offeredForDays) }, today))
    .filter((each) => maySeeImprovement(actor, accessTo(each, false)))
  return (
    <Details summary={words.title} open={linked.length > 0 || problems.some(({ field }) => field === 'improvement')}>
      <div class="acts stack">
        <p class="hint">{words.lede}</p>
        {linked.length === 0 && <p>{words.none}</p>}
        {linked.length > 0 && <ul class="stack">{linked.map((each) => <li><OfCase {...{ frame, today }} one={each} /></li>)}</ul>}
        {linked.length > 0 && hasPlan(one) && <p class="hint">{words.plan}</p>}
        {offered.length > 0 && (
          <>
            <h3>{words.link}</h3>
            <Select name="improvement" label={words.choose} empty="–" value={typed('improvement')} options={offered.map(({ id, title }) => ({ value: id, label: inLanguage(title, frame.language) }))} />
            <Checkbox name="improvement-told" label={frame.t.improvements.tell} checked={typed('improvement-told') === 'yes'} />
            <p><Button look="secondary" name="step" value="improvement-link">{words.linkButton}</Button></p>
          </>
        )}
        <p><a href={`${desk.newImprovement}?${new URLSearchParams({ case: one.id })}`} target="_blank">{words.make} ({frame.t.lanes.newTab})</a></p>
      </div>
    </Details>
  )
}

function OfCase({ frame, one, today }: { frame: PageFrame; one: Linked; today: string }) {
  const { section: words } = frame.t.improvements
  const title = inLanguage(one.title, frame.language)
  const about = { improvement: one.id }
  const button = (step: string, text: string) => (
    <Button look="quiet" name="step" value={stepAbout(step, about)}>{text}<span class="visually-hidden">: {title}</span></Button>
  )
  return (
    <>
      <p><a href={improvementPath(one.id)}>{title}</a></p>
      <p><StateTags state={one.state} late={isLate(one, today)} frame={frame} /> <span class="hint">{fill(frame.t.changes.by, { day: shortDay(one.dueOn, frame.language) })}</span></p>
      <p class="hint">{isShown(one) ? words.shown : one.told ? words.told : words.hidden}</p>
      <p class="buttons">
        {!isShown(one) && (one.told ? button('improvement-hush', words.tellNot) : button('improvement-tell', words.tellNow))}
        {button('improvement-unlink', words.unlink)}
      </p>
    </>
  )
}

async function take({ context: { db, keys }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const { improvements: words } = texts[actor.language]
  const about = { improvementId: form.text('improvement'), caseId: one.id }
  if (!about.improvementId) return { problems: [{ field: 'improvement', text: words.problems.choose }] }
  const acting = { actor, now, keys }
  const outcome = await transact(db, (tx) => {
    switch (step) {
      case 'improvement-link': return link(tx, { ...about, told: form.text('improvement-told') === 'yes' }, acting)
      case 'improvement-unlink': return unlink(tx, about, acting)
      default: return tellBeforehand(tx, { ...about, told: step === 'improvement-tell' }, acting)
    }
  })
  if (outcome === 'as-is') return { problems: [{ field: 'improvement', text: words.section.asIs }], status: 409 }
  if (outcome === 'not-found') return { problems: [{ field: 'improvement', text: words.problems.choose }], status: 409 }
  return { done: { 'improvement-link': 'improvement-linked', 'improvement-unlink': 'improvement-unlinked', 'improvement-tell': 'improvement-told', 'improvement-hush': 'improvement-hushed' }[step] ?? '' }
}
