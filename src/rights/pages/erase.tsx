// One text in which the name was found, and what of it is erased, or why it is kept; where it cannot be erased here, how it goes.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { erasePath, hitPath, rightPath } from '../../rights-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, Radios, Select, TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice, Tag, type Tone } from '../../web/parts.tsx'
import type { Erasure, ErasureState, Standing } from '../erasures.sql.ts'
import { mayErase } from '../erasures.ts'
import type { WholeHit } from '../hits.ts'
import { keptBecauses, longest, type RightsRequest } from '../request.ts'
import { inMonth, saidOf, WithName } from './parts.tsx'

export const eraseWays = ['part', 'all', 'keep'] as const
export type TypedErase = { way: string; passages: string; because: string }

type Props = { frame: PageFrame; actor: Actor; request: RightsRequest; hit: WholeHit; done: Erasure[]; standing: Standing | null; typed: TypedErase; problems: Problem[] }

export function ErasePage({ frame, actor, request, hit, done, standing, typed, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { rights, erasing: words } = t
  const title = fill(words.title, { number: hit.number })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="rights" problems={problems} sheets={['rights']} narrow noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: rights.title }, { href: rightPath(request.id), label: fill(rights.one.title, { reference: request.reference }) }, { href: hitPath(request.id, hit.number), label: words.back }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{rights.places[hit.place]}, {inMonth(hit.monthOn, frame)}{hit.reference && `, ${fill(rights.hits.case, { reference: hit.reference })}`}</p>
        {standing && <p>{saidOf(standing, t)}</p>}
        {done.length > 0 && <ul>{done.map((one) => <li>{fill(words.of, { day: shortDay(one.madeOn, language) })} <ErasureTag frame={frame} state={one.state} />{one.because && <> {words.becauses[one.because]}</>}</li>)}</ul>}
        {!hit.isGivers && <WithName text={hit.text} named={hit.named} whole />}
        {mayErase(request, hit) ? <Form {...{ frame, request, hit, typed }} /> : <Notice tone="warning">{words.elsewhere[hit.place]}</Notice>}
        <p class="hint">{words.given} {words.backups}</p>
      </div>
    </DeskPage>
  )
}

function Form({ frame: { t }, request, hit, typed }: Pick<Props, 'frame' | 'request' | 'hit' | 'typed'>): JSX.Element {
  const { erasing: words } = t
  return (
    <form method="post" action={erasePath(request.id, hit.number)} class="stack" novalidate>
      <Radios name="way" legend={words.asked} value={typed.way || undefined} options={eraseWays.map((value) => ({ value, label: words.ways[value] }))} />
      <TextArea name="passages" label={words.passages} hint={words.passagesHint} value={typed.passages} rows={4} maxLength={longest.passages} optional />
      <Select name="because" label={words.because} hint={words.becauseHint} empty={words.choose} value={typed.because} options={keptBecauses.map((value) => ({ value, label: words.becauses[value] }))} />
      <p><Button>{words.save}</Button></p>
    </form>
  )
}

const tones: Record<ErasureState, Tone | 'neutral'> = { asked: 'warning', 'let-go': 'info', done: 'good', refused: 'neutral', kept: 'info', lapsed: 'neutral' }

export const ErasureTag = ({ frame: { t }, state }: { frame: Pick<PageFrame, 't'>; state: ErasureState }): JSX.Element => <Tag tone={tones[state]}>{t.erasing.states[state]}</Tag>
