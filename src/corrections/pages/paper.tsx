// What is printed of the identified room: the empty form, a request as it was made, and the decision as a letter.
import type { JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { Facts, Paragraphs } from '../../web/parts.tsx'
import { kinds, type Opened } from '../request.ts'
import { dayIn, lastOf, ToldFacts, unitName } from './parts.tsx'

/** A line to write on. */
const Blank = ({ label, lines = 1 }: { label: string; lines?: number }): JSX.Element => (
  <div class="to-fill-in"><p><strong>{label}</strong></p>{Array.from({ length: lines }, () => <hr class="write-on" />)}</div>
)

export function EmptyForm({ frame: { t } }: { frame: PageFrame }): JSX.Element {
  const { records: { paper: words, form, kinds: named } } = t
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p>{words.due} {words.not}</p>
      <Blank label={words.name} /><Blank label={words.code} />
      <p><strong>{words.kind}</strong></p>
      <ul class="ticks">{kinds.map((kind) => <li>☐ {named[kind].label}</li>)}</ul>
      <Blank label={form.unit} /><Blank label={form.document} /><Blank label={form.when} />
      <Blank label={form.wrong} lines={5} /><Blank label={form.proposed} lines={4} /><Blank label={form.evidence} lines={2} />
      <p><strong>{form.reply}</strong></p>
      <ul class="ticks"><li>☐ {form.replies.letter}</li><li>☐ {form.replies.telephone}</li></ul>
      <Blank label={form.address} lines={2} /><Blank label={words.signature} /><Blank label={words.checked} />
    </>
  )
}

export function PrintedRequest({ frame: { t, language }, request }: { frame: PageFrame; request: Opened }): JSX.Element {
  const { records, recordsDesk: { one: words } } = t
  return (
    <>
      <h1>{records.paper.title}</h1>
      <ToldFacts
        t={t} told={request.told}
        before={[
          { term: records.letter.reference, children: request.reference }, { term: records.paper.name, children: request.identity.name }, { term: words.code, children: request.identity.code ?? words.noCode },
          { term: records.request.kind, children: records.kinds[request.kind].label }, { term: records.request.unit, children: unitName(request, language, records.request.unitUnknown) },
          { term: records.request.arrived, children: dayIn(request.arrivedOn, language) }, { term: records.request.due, children: dayIn(request.dueOn, language) },
          { term: words.reply, children: [words.replies[request.told.reply], request.told.address].filter(Boolean).join(': ') },
        ]}
      />
    </>
  )
}

export function DecisionLetter({ frame: { t, language, organisation }, request, further }: { frame: PageFrame; request: Opened; further: string }): JSX.Element {
  const { records: { letter: words, kinds: named, request: asked } } = t
  if (!request.outcome || request.outcome === 'withdrawn') throw new Error('nothing was decided')
  return (
    <>
      <p>{organisation.name}{request.unit && <>, {inLanguage(request.unit.name, language)}</>}</p>
      <p class="lines">{[request.identity.name, request.told.reply === 'letter' ? request.told.address : ''].filter(Boolean).join('\n')}</p>
      <h1>{words.title}</h1>
      <Facts
        rows={[
          { term: words.reference, children: request.reference }, { term: words.day, children: dayIn(request.decidedOn, language) }, { term: asked.kind, children: named[request.kind].label },
          { term: asked.arrived, children: dayIn(request.arrivedOn, language) }, { term: words.decidedBy, children: request.decidedBy ?? '' },
        ]}
      />
      <h2>{words.outcomes[request.outcome]}</h2>
      <h2>{words.reasons}</h2>
      <Paragraphs text={lastOf(request, 'decision')?.text ?? ''} />
      <h2>{words.further}</h2>
      <Paragraphs text={further} />
      <p>{fill(words.notKept, { day: dayIn(request.eraseOn, language) })}</p>
    </>
  )
}
