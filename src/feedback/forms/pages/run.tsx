// One run of forms: where its sheets are, what is noted of them, the PDF to print, and the way to typing them in.
import type { JSX } from 'preact'
import { formRunPath } from '../../../door-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import { mayPrint, voids, type FormRun, type Sheet } from '../form-run.ts'
import { Reconciliation } from './counts.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  run: FormRun
  sheets: Sheet[]
  today: Day
  problems: Problem[]
  typed: { numbers: string; because: string }
  done: 'made' | 'given' | 'back' | 'void' | null
  /** There is no typesetter, or no sheet that nobody has. */
  noPdf: 'none' | 'given' | null
}

export function RunPage({ frame, actor, run, sheets, today, problems, typed, done, noPdf }: Props): JSX.Element {
  const { t, language } = frame
  const { paperForms: words } = t
  const prints = mayPrint(actor, run)
  const title = fill(words.oneTitle, { number: run.number, of: run.name ? inLanguage(run.name, language) : words.whole })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="paper-forms" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.formRuns, label: words.title }]} />
        <h1>{title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {done && <div role="status"><Notice tone="good">{words.done[done]}</Notice></div>}
        {noPdf && <div role="status"><Notice tone="warning">{noPdf === 'none' ? words.noPdf : words.allGiven}</Notice></div>}
        <p class="buttons">
          <a class="button primary" href={formRunPath(run.id, '/type')}>{words.type}</a>
          {prints && <a class="button secondary" href={formRunPath(run.id, '/pdf')}>{words.pdf}</a>}
        </p>
        <p class="hint">{prints ? words.pdfHint : words.printedByMaker}</p>
        <Reconciliation {...{ frame, run, sheets, today }} />
        <Card title={words.note}>
          <form method="post" action={formRunPath(run.id)} class="stack" autocomplete="off" novalidate>
            <TextField name="numbers" label={words.numbers} hint={words.numbersHint} value={typed.numbers} width="medium" />
            <p class="buttons">
              <Button name="step" value="given">{words.given}</Button>
              <Button look="secondary" name="step" value="back">{words.back}</Button>
            </p>
            <Select name="because" label={words.because} value={typed.because} empty={t.common.chooseOne} width="medium" options={voids.map((value) => ({ value, label: words.voids[value] }))} optional />
            <p><Button look="secondary" name="step" value="void">{words.void}</Button></p>
          </form>
        </Card>
      </div>
    </DeskPage>
  )
}
