// What belongs to another office: the giver is guided there, or asked whether their text may be handed over. What is said to
// them begins as the office's guide text, in the giver's language, and is the answerer's own to change.
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage, spokenTo } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden, Select, TextArea } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import { counted } from '../attachments/attachment.ts'
import { attachmentsOf } from '../attachments/attachments.sql.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { before, stepAbout } from '../sections/typed.ts'
import { guide } from './guide.ts'
import { offices, transfersOf, type Office, type Transfer } from './offices.sql.ts'

const whatOf = { 'office-guide': 'guide', 'office-ask': 'ask', 'office-hand': 'hand' } as const

export const officeSection: Section = {
  place: 'main',
  show: Offices,
  steps: ['office-choose', ...Object.keys(whatOf)],
  take: write,
  words: ['guide-text-', 'hand-text-'],
  choices: ['office'],
  says: {
    guided: ({ frame }) => frame.t.routing.office.guided,
    'consent-asked': ({ frame }) => frame.t.routing.office.askSent,
    'handed-over': ({ frame }) => frame.t.routing.office.handedDone,
  },
}

async function Offices(opened: Opened) {
  const { context: { db }, actor, frame, one, typed, problems, now } = opened
  if (!mayAnswer(actor, one) || one.state === 'closed') return null
  const { office: words } = frame.t.routing
  const [all, transfers] = [await offices(db, dayOf(now)), await transfersOf(db, one.id)]
  if (!all.length && !transfers.length) return null
  const attached = counted(await attachmentsOf(db, one.id))
  const chosen = all.find(({ id }) => id === typed('office'))
  const isOpen = Boolean(chosen) || transfers.some(({ handedOn, agreed }) => agreed && !handedOn) || problems.some(({ field }) => field === 'office' || field.startsWith('guide-text') || field.startsWith('hand-text'))
  return (
    <Details summary={words.title} open={isOpen}>
      {transfers.map((transfer) => <TransferState {...{ opened, transfer }} />)}
      <p class="hint">{words.lede}</p>
      {attached.picture + attached.sound > 0 && <p class="hint">{frame.t.attachments.desk.notAlong}</p>}
      <div class="acts stack">
        <Select name="office" label={words.office} empty={frame.t.common.chooseOne} value={typed('office')} options={all.map(({ id, name }) => ({ value: id, label: inLanguage(name, frame.language) }))} />
        <p><Button look="secondary" name="step" value="office-choose">{words.choose}</Button></p>
      </div>
      {chosen && typed('step') !== 'office-hand' && <Writing {...{ opened, office: chosen }} steps={['office-guide', 'office-ask']} />}
    </Details>
  )
}

function TransferState({ opened, transfer: { office, agreed, handedOn } }: { opened: Opened; transfer: Transfer }) {
  const { frame } = opened
  const { office: words } = frame.t.routing
  const values = { office: inLanguage(office.name, frame.language), day: handedOn ? shortDay(handedOn, frame.language) : '' }
  const sentence = handedOn ? words.handed : agreed === null ? words.asked : agreed ? words.agreed : words.declined
  return (
    <>
      <Notice tone={agreed && !handedOn ? 'warning' : 'info'}>{fill(sentence, values)}</Notice>
      {agreed && !handedOn && <Writing {...{ opened, office }} steps={['office-hand']} />}
    </>
  )
}

function Writing({ opened: { frame, one, typed }, office, steps }: { opened: Opened; office: Office; steps: (keyof typeof whatOf)[] }) {
  const { office: words } = frame.t.routing
  const hands = steps.includes('office-hand')
  const field = textFieldOf(office.id, hands)
  const ready = readyText(office, one.language, hands)
  const wasTyped = typed(field) !== '' || typed('step') === (hands ? 'office-hand' : 'office-guide') || typed('step') === 'office-ask'
  return (
    <div class="acts stack">
      <Hidden name={before(field)} value={ready} />
      <TextArea
        name={field} label={words.guideText} rows={7} value={wasTyped ? typed(field) : ready}
        hint={hands ? words.handHint : fill(words.guideHint, { office: inLanguage(office.name, frame.language) })}
      />
      <p class="buttons">
        {steps.map((step) => <Button look="secondary" name="step" value={stepAbout(step, { office: office.id })}>{words[whatOf[step]]}</Button>)}
      </p>
    </div>
  )
}

/** Each office's own, so that what was written for one never goes as another's. */
const textFieldOf = (officeId: string, hands: boolean): string => `${hands ? 'hand' : 'guide'}-text-${officeId}`

/** In the giver's own language, where the program speaks it. */
function readyText(office: Office, tag: string, hands: boolean): string {
  const language = spokenTo(tag)
  const { office: words } = texts[language].routing
  if (!hands && office.guide) return inLanguage(office.guide, language)
  const contact = [office.contact, office.website].filter(Boolean).join(', ')
  return fill(hands ? words.handText : words.noGuide, { office: inLanguage(office.name, language), contact: contact || '–' })
}

async function write({ context: { db, keys }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].routing.office
  const officeId = form.text('office')
  const refused = (field: string, text: string, status: 409 | 422 = 422): Taken => ({ problems: [{ field, text }], status })
  if (!isId(officeId)) return refused('office', words.office)
  // The page is shown again, with the office's text to write on.
  if (step === 'office-choose') return { problems: [] }
  const field = textFieldOf(officeId, step === 'office-hand')
  const text = form.text(field)
  if (!hasLetters(text)) return refused(field, words.text)
  if (tooLong(text, longest.text)) return refused(field, fill(words.tooLong, { limit: inFigures(longest.text, actor.language) }))
  const what = whatOf[step as keyof typeof whatOf]
  const given = { caseId: one.id, officeId, text, what, turnsSeen: Number(form.text('seen')) }
  const outcome = await transact(db, (tx) => guide(tx, given, { actor, now, keys }))
  switch (outcome) {
    case 'done': return { done: { guide: 'guided', ask: 'consent-asked', hand: 'handed-over' }[what] }
    case 'not-found': return 'not-found'
    case 'proposed': return { done: 'proposed' }
    case 'another-waits': return refused(field, texts[actor.language].answering.second.anotherWaits, 409)
    case 'draft-first': return refused(field, texts[actor.language].answering.second.draftFirst, 409)
    case 'unknown': return refused('office', words.office)
    case 'no-consent': return refused(field, words.consent, 409)
    default: return refused(field, outcome === 'closed' ? words.closed : words.changed, 409)
  }
}
