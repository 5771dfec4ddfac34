// What would become of a list, row by row, and what would go out; with the list itself below, to be changed. Nothing of it is kept yet.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { moment } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Card, DataTable, Details, Notice } from '../../../web/parts.tsx'
import type { RoundGroup } from '../../groups.ts'
import { countsOf, type Planned } from '../plan.ts'
import { ListFields } from './list-fields.tsx'

const mostShown = 300

type Sample = { language: Language; mail: { subject: string; text: string } | null; sms: { text: string; letters: number; parts: number } | null }

type Props = {
  frame: PageFrame; actor: Actor; roundId: string; planned: Planned[]; unknown: string[]; found: string[]; samples: Sample[]
  groups: readonly RoundGroup[]; values: FormValues; longest: number; seen: string
  /** Something else was looked at. */
  changed: boolean
}

export function RehearsalPage({ frame, actor, roundId, planned, unknown, found, samples, groups, values, longest, seen, changed }: Props): JSX.Element {
  const { t, language } = frame
  const { desk, rehearsal: words } = { desk: t.surveyInvitations.desk, rehearsal: t.surveyInvitations.desk.rehearsal }
  const { taken: { email, sms } } = countsOf(planned)
  const taken = email + sms
  const figure = (number: number) => inFigures(number, language)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys">
      <Breadcrumb t={t} items={[{ href: roundPath(roundId), label: desk.back }, { href: roundPath(roundId, '/invitations'), label: desk.title }]} />
      {changed && <div role="alert"><Notice tone="warning">{words.changed}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {taken > 0
        ? <p><strong>{plural(words.taken, taken, language)}</strong>: {fill(words.byWay, { email: figure(email), sms: figure(sms) })}.</p>
        : <Notice tone="warning">{words.nobody}</Notice>}
      {planned.length > taken && <p>{plural(words.left, planned.length - taken, language)}.</p>}
      {unknown.length > 0 && <Notice tone="info">{fill(words.unknown, { names: unknown.join(', ') })}</Notice>}
      {found.length > 0 && <Notice tone="warning">{fill(desk.warned, { found: found.join(', ') })}</Notice>}
      <Rows planned={planned} />
      <form method="post" action={roundPath(roundId, '/invitations')} class="stack">
        <Hidden name="seen" value={seen} />
        {taken > 0 && <p><Button name="step" value="take">{plural(words.send, taken, language)}</Button></p>}
        {samples.map((sample) => <SampleOf {...sample} />)}
        <h2>{words.change}</h2>
        <ListFields {...{ values, groups, longest }} />
        <Button look="secondary" name="step" value="look">{words.again}</Button>
      </form>
    </DeskPage>
  )
}

function Rows({ planned }: { planned: Planned[] }): JSX.Element {
  const { t, language } = usePage().frame
  const { rehearsal: words, left } = t.surveyInvitations.desk
  // Of a long list those first that somebody may want to put right.
  const all = planned.length <= mostShown ? planned : [...planned.filter(({ is }) => is !== 'taken'), ...planned.filter(({ is }) => is === 'taken')]
  return (
    <div class="stack tight">
      <DataTable
        caption={<span class="visually-hidden">{words.title}</span>} head={[words.row, words.what, words.when]} empty=""
        rows={all.slice(0, mostShown).map((one) => (one.is === 'taken'
          ? [String(one.row), `${one.channel === 'email' ? words.byEmail : words.bySms}, ${t.staff.person.languages[one.language]}`, <span class="unbroken">{moment(one.dueAt, language)}</span>]
          : [String(one.row), <span class="breakable">{fill(left[one.is], { detail: one.detail })}</span>, '–']))}
      />
      {all.length > mostShown && <p>{plural(words.more, all.length - mostShown, language)}</p>}
    </div>
  )
}

function SampleOf({ language, mail, sms }: Sample): JSX.Element {
  const { t } = usePage().frame
  const { rehearsal: words } = t.surveyInvitations.desk
  return (
    <Details summary={`${mail ? words.letter : words.sms}: ${t.staff.person.languages[language]}`}>
      {mail && (
        <Card title={<span lang={language}>{mail.subject}</span>}>
          <div class="stack" lang={language}>{mail.text.trim().split('\n\n').map((paragraph) => <p class="breakable">{paragraph.replaceAll('\n', ' ')}</p>)}</div>
        </Card>
      )}
      {sms && (
        <Card>
          {mail && <p>{words.sms}</p>}
          <p class="breakable" lang={language}>{sms.text}</p>
          <p class="hint">{fill(words.length, { letters: sms.letters, parts: sms.parts })}</p>
        </Card>
      )}
    </Details>
  )
}
