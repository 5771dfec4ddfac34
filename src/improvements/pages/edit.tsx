// The form of an improvement: made anew, from feedback or alone; and its words put otherwise.
import type { JSX } from 'preact'
import { TranslatedFields } from '../../directory/pages/fields.tsx'
import type { FormValues } from '../../directory/forms/reading.ts'
import type { Named } from '../../directory/services.sql.ts'
import { casePath, desk, improvementPath } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, Checkbox, ErrorSummary, Hidden, Radios, Select, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Details, Notice } from '../../web/parts.tsx'
import type { Choices } from '../choices.sql.ts'
import { mostPlaces, placeFields } from '../form.ts'
import { allMeans } from '../improvement.ts'
import { ownerCode, ownerRoles, type Owner } from '../owner.ts'
import { ownerTitle } from './words.tsx'

type Common = { frame: PageFrame; actor: Actor; values: FormValues; choices: Choices; problems: Problem[] }

/** `from`: the feedback that it is made from. */
export function NewImprovementPage(props: Common & { from: { id: string; reference: string } | null }): JSX.Element {
  const { frame, actor, values, problems, from, choices } = props
  const { t } = frame
  const words = t.improvements
  return (
    <DeskPage frame={frame} title={words.newTitle} actor={shownAs(actor)} current="improvements" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={from ? [{ href: casePath(from.id), label: fill(words.newFrom, { reference: from.reference }) }] : [{ href: desk.improvements, label: words.title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.newTitle}</h1>
        {from && <Notice tone="info" title={fill(words.newFrom, { reference: from.reference })}>{words.newFromText}</Notice>}
        <form method="post" action={desk.newImprovement} class="stack" autocomplete="off" novalidate>
          {from && <Hidden name="case" value={from.id} />}
          {values['round'] && <Hidden name="round" value={values['round']} />}
          {['theme', 'point', 'proposal'].map((name) => values[name] && <Hidden name={name} value={values[name]} />)}
          <WordFields {...props} isFromCase={from !== null} />
          <OwnerField frame={frame} choices={choices} value={values['owner']} />
          <TextField name="due" label={words.fields.due} hint={words.hints.due} value={values['due']} width="short" />
          {from && <Checkbox name="told" label={words.tell} hint={words.hints.tell} checked={values['told'] === 'yes'} />}
          <p class="buttons"><Button>{words.add}</Button><a class="button quiet" href={from ? casePath(from.id) : desk.improvements}>{t.common.cancel}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}

export function EditImprovementPage(props: Common & { id: string; title: string; version: string; changed: boolean }): JSX.Element {
  const { frame, actor, problems, id, version, changed } = props
  const { t } = frame
  const title = fill(t.improvements.editTitle, { title: props.title })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="improvements" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.improvements, label: t.improvements.title }, { href: improvementPath(id), label: props.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        <form method="post" action={improvementPath(id, '/edit')} class="stack" autocomplete="off" novalidate>
          <Hidden name="version" value={version} />
          <WordFields {...props} isFromCase={false} />
          <p class="buttons"><Button>{t.common.save}</Button><a class="button quiet" href={improvementPath(id)}>{t.common.cancel}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}

function WordFields({ frame, values, choices, problems, isFromCase }: Common & { isFromCase: boolean }): JSX.Element {
  const { t, language } = frame
  const { fields, hints, formLede, noLine, none } = t.improvements
  const named = (among: Named[]) => among.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  const places = (what: 'unit' | 'service', first: string, other: string, among: Named[]) => placeFields(what).map((name, n) => (
    <Select name={name} label={n ? <>{other}{mostPlaces > 2 && <span class="visually-hidden"> {n + 1}</span>}</> : first} value={values[name]} empty={none} options={named(among)} width="medium" optional />
  ))
  const isPlaced = [...placeFields('unit'), ...placeFields('service')].some((name) => values[name] || problems.some(({ field }) => field === name))
  return (
    <>
      <Notice tone="warning">{formLede}</Notice>
      <TranslatedFields name="title" legend={fields.title} hint={hints.title} values={values} />
      <TranslatedFields name="said" legend={fields.said} hint={hints.said} values={values} rows={4} />
      <TranslatedFields name="does" legend={fields.does} hint={hints.does} values={values} rows={4} />
      {!isFromCase && <TranslatedFields name="origin" legend={fields.origin} hint={hints.origin} values={values} optional />}
      <Select name="line" label={fields.line} hint={hints.line} value={values['line']} empty={noLine} options={named(choices.lines)} width="medium" />
      <Details summary={`${fields.unit}, ${fields.service.toLowerCase()}`} open={isPlaced}>
        <p class="hint">{hints.place}</p>
        {places('unit', fields.unit, fields.otherUnit, choices.units)}
        {places('service', fields.service, fields.otherService, choices.services)}
      </Details>
      <Radios name="means" legend={fields.means} hint={hints.means} value={values['means']} options={allMeans.map((value) => ({ value, label: t.changes.means[value] }))} />
      <TranslatedFields name="means-words" legend={fields.meansWords} hint={hints.meansWords} values={values} optional />
    </>
  )
}

export function OwnerField({ frame, choices, value, label, hint }: { frame: PageFrame; choices: Choices; value: string | undefined; label?: string; hint?: string }): JSX.Element {
  const { fields, hints } = frame.t.improvements
  return (
    <Select
      name="owner" label={label ?? fields.owner} hint={hint ?? hints.owner} value={value} empty={frame.t.common.chooseOne} width="full" options={ownerOptions(frame, choices)}
    />
  )
}

/** The roles of the whole organisation first, then of each service line and each unit. */
export const ownerOptions = (frame: PageFrame, choices: Choices): { value: string; label: string }[] =>
  ownerRoles.flatMap((role): { value: string; label: string }[] => {
    const among = role === 'unit-supervisor' ? choices.units : role === 'line-manager' ? choices.lines : [null]
    return among.map((of) => {
      const owner: Owner = { role, ofId: of?.id ?? null }
      return { value: ownerCode(owner), label: ownerTitle(owner, of?.name ?? null, frame) }
    })
  })
