// The list of answer templates, and the form of one.
import type { JSX } from 'preact'
import { desk, templatePath } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { mayEditTemplates } from '../../staff/duties.ts'
import { inLanguage, languageName, languages } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Select, TextArea, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, DataTable, Notice } from '../../web/parts.tsx'
import type { Named } from '../../directory/services.sql.ts'
import { kinds } from '../case.ts'
import type { TemplateValues } from './template-form.ts'
import type { Template } from './templates.sql.ts'

export function TemplatesPage(
  { frame, actor, all, mayAdd, done }: { frame: PageFrame; actor: Actor; all: Template[]; mayAdd: boolean; done: string },
): JSX.Element {
  const { t, language } = frame
  const { template: words } = t.answering
  const { head } = words
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="templates">
      <div class="stack">
        {done === 'saved' && <div role="status"><Notice tone="good">{words.saved}</Notice></div>}
        {done === 'ended' && <div role="status"><Notice tone="good">{words.ended}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lead}</p>
        {mayAdd && <p><a class="button" href={desk.newTemplate}>{words.new}</a></p>}
        <DataTable
          caption={words.caption} empty={words.none} head={[head.title, head.kind, head.language, head.line]}
          rows={all.map((one) => [
            mayEditTemplates(actor, one.serviceLineId)
              ? <a href={templatePath(one.id)} lang={one.language}>{one.title}</a> : <span lang={one.language}>{one.title}</span>,
            t.feedback.kinds[one.kind].name,
            languageName(one.language, language),
            one.lineName ? inLanguage(one.lineName, language) : words.whole,
          ])}
        />
      </div>
    </DeskPage>
  )
}

type Props = {
  frame: PageFrame; actor: Actor
  /** Null: a new one. */
  one: Template | null
  lines: Named[]
  /** Of which they may edit templates; null stands for the whole organisation. */
  editable: (string | null)[]
  values: TemplateValues; version: string; problems: Problem[]; changed: boolean
}

export function TemplatePage({ frame, actor, one, lines, editable, values, version, problems, changed }: Props): JSX.Element {
  const { t, language } = frame
  const { template: words } = t.answering
  const title = one ? words.edit : words.new
  const whole = editable.includes(null)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="templates" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.templates, label: words.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        <form method="post" action={one ? templatePath(one.id) : desk.newTemplate} class="stack" autocomplete="off" novalidate>
          <Hidden name="version" value={version} />
          <TextField name="title" label={words.fields.title} value={values.title} />
          <Select
            name="kind" label={words.fields.kind} value={values.kind} empty={t.common.chooseOne}
            options={kinds.map((kind) => ({ value: kind, label: t.feedback.kinds[kind].name }))}
          />
          <Select
            name="language" label={words.fields.language} value={values.language} empty={t.common.chooseOne}
            options={languages.map((each) => ({ value: each, label: languageName(each, language) }))}
          />
          <Select
            name="line" label={words.fields.line} value={values.line} {...(whole ? { empty: words.whole } : {})}
            options={lines.filter(({ id }) => editable.includes(id)).map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))}
          />
          <TextArea name="text" label={words.fields.text} hint={words.textHint} value={values.text} rows={12} />
          <p><Button>{words.save}</Button></p>
        </form>
        {one && (
          <form method="post" action={templatePath(one.id, '/end')} class="stack">
            <p class="hint">{words.endHint}</p>
            <p><Button look="secondary">{words.end}</Button></p>
          </form>
        )}
      </div>
    </DeskPage>
  )
}
