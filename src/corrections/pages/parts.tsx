// What pages of requests have in common: the state, the fields, what was asked, and what was written since.
import type { JSX } from 'preact'
import { moment, shortDay, type Day } from '../../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { Hidden, Radios, Select, TextArea, TextField } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Facts, Paragraphs, Tag, type Fact, type Tone } from '../../web/parts.tsx'
import { unknownUnit, type Typed } from '../form.ts'
import { kinds, longest, replies, stateOf, type CorrectionRequest, type Opened, type Wording, type Turn } from '../request.ts'

export type UnitChoice = { id: string; name: Translated }

const tones: Record<ReturnType<typeof stateOf>, Tone | 'neutral'> = { open: 'info', extended: 'info', late: 'urgent', granted: 'good', partly: 'good', refused: 'neutral', withdrawn: 'neutral' }

export function StateTag({ t, request, today }: { t: Texts; request: CorrectionRequest; today: Day }): JSX.Element {
  const state = stateOf(request, today)
  return <Tag tone={tones[state]}>{t.records.states[state]}</Tag>
}

export const unitName = (request: CorrectionRequest, language: Language, unknown: string): string => (request.unit ? inLanguage(request.unit.name, language) : unknown)

/** What whoever asks fills in, be it by themselves or by somebody who writes it down. */
export function RequestFields({ frame: { t, language }, typed, units }: { frame: PageFrame; typed: Typed; units: readonly UnitChoice[] }): JSX.Element {
  const { records: { form: words, kinds: named } } = t
  const options = [...units.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })), { value: unknownUnit, label: words.unitUnknown }]
  return (
    <>
      <Hidden name="once" value={typed.once} />
      <Radios name="kind" legend={words.kind} value={typed.kind} options={kinds.map((kind) => ({ value: kind, ...named[kind] }))} />
      <Select name="unit" label={words.unit} hint={words.unitHint} empty="" value={typed.unit} options={options} />
      <TextField name="document" label={words.document} hint={words.documentHint} value={typed.document} maxLength={longest.document} optional />
      <TextField name="when" label={words.when} hint={words.whenHint} value={typed.when} width="medium" maxLength={longest.when} optional />
      <TextArea name="wrong" label={words.wrong} hint={words.wrongHint} value={typed.wrong} maxLength={longest.text} />
      <TextArea name="proposed" label={words.proposed} hint={words.proposedHint} value={typed.proposed} rows={5} maxLength={longest.text} optional />
      <TextArea name="evidence" label={words.evidence} hint={words.evidenceHint} value={typed.evidence} rows={3} maxLength={longest.text} optional />
      <Radios name="reply" legend={words.reply} value={typed.reply} options={replies.map((reply) => ({ value: reply, label: words.replies[reply] }))} />
      <TextArea name="address" label={words.address} hint={words.addressHint} value={typed.address} rows={2} maxLength={longest.address} optional />
    </>
  )
}

/** What was told, without what was left out. */
export function ToldFacts({ t, told, before = [] }: { t: Texts; told: Wording; before?: Fact[] }): JSX.Element {
  const words = t.recordsDesk.one
  const said = (['document', 'when', 'wrong', 'proposed', 'evidence'] as const).filter((name) => told[name])
  return <Facts rows={[...before, ...said.map((name) => ({ term: words[name], children: <Paragraphs text={told[name]} /> }))]} />
}

/** Messages in the order in which they came; `own`: what the maker is called on this page. */
export function Turns({ frame: { t, language }, turns, own }: { frame: PageFrame; turns: readonly Turn[]; own: string }): JSX.Element {
  if (!turns.length) return <p class="empty">{t.records.request.none}</p>
  return (
    <ol class="turns stack">
      {turns.map((turn) => (
        <li class="card stack tight">
          <p><strong>{turn.writer?.name ?? own}</strong>{turn.part === 'message' ? '' : ` · ${t.recordsDesk.one.turns[turn.part as 'decision']}`} <span class="hint">{moment(turn.writtenAt, language)}</span></p>
          <Paragraphs text={turn.text} />
        </li>
      ))}
    </ol>
  )
}

export const lastOf = ({ turns }: Opened, part: 'decision' | 'extension'): Turn | undefined => turns.findLast((turn) => turn.part === part)

export const dayIn = (day: Day | null, language: Language): string => (day ? shortDay(day, language) : '–')
