// Typing in sheet after sheet without lifting the hands from the keyboard.
import type { JSX } from 'preact'
import { formRunPath } from '../../../door-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { languageName, languages } from '../../../text/language.ts'
import { Button, ErrorSummary, Select, TextArea, TextField } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import { kinds } from '../../case.ts'
import { sheetName, type FormRun } from '../form-run.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  run: FormRun
  form: Form
  problems: Problem[]
  /** The sheet that was just recorded. */
  entered: number | null
  /** The sheet whose square code was scanned. */
  scanned: { name: string; isOpen: boolean } | null
}

export function TypePage({ frame, actor, run, form, problems, entered, scanned }: Props): JSX.Element {
  const { t, language } = frame
  const { paperForms: words } = t
  const title = fill(words.typeTitle, { number: run.number })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="paper-forms" problems={problems} narrow>
      <form method="post" action={formRunPath(run.id, '/type')} class="stack" autocomplete="off" novalidate>
        <Breadcrumb t={t} items={[{ href: desk.formRuns, label: words.title }, { href: formRunPath(run.id), label: fill(words.runShort, { number: run.number }) }]} />
        <h1>{title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {entered !== null && !problems.length && <div role="status"><Notice tone="good">{`${fill(words.entered, { name: sheetName(run, entered) })} ${t.retention.paper}`}</Notice></div>}
        {scanned && !scanned.isOpen && <div role="alert"><Notice tone="warning">{fill(words.scannedBefore, { name: scanned.name })}</Notice></div>}
        <TextField name="sheet" label={words.sheetNumber} hint={fill(words.sheetHint, { example: sheetName(run, 1) })} value={form.text('sheet')} autocapitalize="characters" spellcheck={false} width="short" autofocus={!problems.length && !scanned?.isOpen} />
        <TextField name="ticks" label={words.ticks} hint={fill(words.ticksHint, { kinds: kinds.map((kind, at) => `${at + 1} ${t.feedback.kinds[kind].name}`).join(', ') })} value={form.text('ticks')} inputMode="numeric" width="short" autofocus={!problems.length && scanned?.isOpen} />
        <TextArea name="text" label={words.text} hint={words.textHint} value={form.text('text')} rows={8} />
        <Select name="language" label={t.spoken.language} value={form.text('language')} width="medium" options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
        <p><Button icon="forward">{words.next}</Button></p>
      </form>
    </DeskPage>
  )
}
