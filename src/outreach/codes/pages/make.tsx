// The forms that make codes: one, and all units of a service line at once.
import type { ComponentChildren, JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languages, type Translated } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Radios, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb } from '../../../web/parts.tsx'
import { languageOf } from '../code-words.ts'
import { own } from '../form.ts'
import type { Offered } from '../offered.sql.ts'

type Common = { frame: PageFrame; actor: Actor; values: FormValues; problems: Problem[] }

export function NewCodePage({ frame, actor, values, problems, among, ofEverything }: Common & { among: Offered; ofEverything: boolean }): JSX.Element {
  const { t, language } = frame
  const { desk: words } = t.codes
  const { one } = words
  const name = ({ name: content }: { name: Translated }) => inLanguage(content, language)
  const about = among.lines.flatMap((line) => [
    { value: `line:${line.id}`, label: fill(one.wholeLine, { line: name(line) }) },
    ...among.services.filter(({ lineId }) => lineId === line.id).map((service) => ({ value: `service:${service.id}`, label: `– ${name(service)}` })),
  ])
  const options = (things: { id: string; name: Translated }[]) => things.map((thing) => ({ value: thing.id, label: name(thing) }))
  return (
    <Around {...{ frame, actor, problems }} title={one.title} lede={one.lede} action={desk.newCode}>
      <Select name="about" label={one.about} optional empty={words.anyTopic} value={values['about']} options={about} />
      <Select name="unit" label={words.unit} hint={ofEverything ? undefined : one.unitOwn} optional={ofEverything} empty={t.common.chooseOne} value={values['unit']} options={options(among.units)} />
      <Select name="place" label={one.place} hint={one.placeHint} optional empty={t.common.chooseOne} value={values['place']} options={options(among.places)} />
      {among.surveys.length > 0 && (
        <Select name="survey" label={t.surveyAnswering.desk.survey} hint={t.surveyAnswering.desk.surveyHint} optional empty={t.surveyAnswering.desk.noSurvey} value={values['survey']} options={options(among.surveys)} />
      )}
      <Radios
        name="language" legend={one.language} value={values['language'] || own}
        options={[own, ...languages].map((each) => ({ value: each, label: languageNamed(each, t) }))}
      />
      <TextField name="campaign" label={one.campaign} hint={one.campaignHint} optional value={values['campaign']} maxLength={80} />
      <p><Button>{one.make}</Button></p>
    </Around>
  )
}

export function ManyCodesPage({ frame, actor, values, problems, lines }: Common & { lines: Offered['lines'] }): JSX.Element {
  const { t, language } = frame
  const { many: words, one } = t.codes.desk
  return (
    <Around {...{ frame, actor, problems }} title={words.title} lede={words.lede} action={desk.manyCodes}>
      <Select name="line" label={words.line} empty={t.common.chooseOne} value={values['line']} options={lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
      <FieldGroup name="languages" legend={words.languages}>
        {[own, ...languages].map((each) => <Checkbox name={`language-${each}`} label={languageNamed(each, t)} checked={values[`language-${each}`] === 'yes'} />)}
      </FieldGroup>
      <TextField name="campaign" label={one.campaign} hint={one.campaignHint} optional value={values['campaign']} maxLength={80} />
      <p><Button>{words.make}</Button></p>
    </Around>
  )
}

function Around(
  { frame, actor, problems, title, lede, action, children }: Omit<Common, 'values'> & { title: string; lede: string; action: string; children: ComponentChildren },
): JSX.Element {
  const { t } = frame
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} current="outreach" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.outreach, label: t.codes.desk.title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p class="lede">{lede}</p>
        <form method="post" action={action} class="stack" autocomplete="off" novalidate>{children}</form>
      </div>
    </DeskPage>
  )
}

const languageNamed = (each: string, t: Texts): string => languageOf({ language: languages.find((known) => known === each) ?? null }, t)
