// What was reported of a piece, on the page of whoever may take it down, and the decision on all of it.
import type { JSX } from 'preact'
import { shortDay } from '../../../../text/dates.ts'
import { plural } from '../../../../text/fill.ts'
import { Button, Hidden, Select, TextArea } from '../../../../web/fields.tsx'
import type { PageFrame } from '../../../../web/page.ts'
import { Card } from '../../../../web/parts.tsx'
import type { ReportsShown } from '../read-reports.ts'
import { stayReasons, type ReportReason } from '../reported.ts'

export type ReportValues = { stays: string; changes: string }

export function Reports({ frame: { t, language }, shown, action, seen, values }: { frame: PageFrame; shown: ReportsShown; action: string; seen: number; values: ReportValues }): JSX.Element {
  const { desk: words, reasons, stayReasons: why } = t.pieceReports
  const { reported: { waiting, looked, counts }, texts } = shown
  const line = (reason: ReportReason) => <li>{reasons[reason]}: {plural(words.count, counts[reason], language)}</li>
  return (
    <section class="stack" aria-labelledby="reports">
      <h2 id="reports">{words.title}</h2>
      {waiting.length > 0 && <ul>{waiting.map(line)}</ul>}
      {looked.length > 0 && <><p>{words.again}</p><ul>{looked.map(line)}</ul></>}
      {texts.length > 0 && <h3>{words.said}</h3>}
      {texts.length > 0 && <p class="hint">{words.saidHint}</p>}
      {texts.map(({ reason, saidOn, text }) => <Card><p class="hint">{reasons[reason]}, {shortDay(saidOn, language)}</p><p class="typed">{text}</p></Card>)}
      {waiting.length > 0 && (
        <form method="post" action={action} class="stack" novalidate>
          <p>{words.text}</p>
          <Hidden name="seen" value={String(seen)} />
          <Hidden name="reported" value={waiting.join(' ')} />
          <Select name="stays" label={words.stays} value={values.stays} empty={words.choose} options={stayReasons.map((reason) => ({ value: reason, label: why[reason] }))} />
          <p><Button name="step" value="stay">{words.stay}</Button></p>
          <TextArea name="changes" label={words.changes} value={values.changes} rows={3} />
          <p class="hint">{words.backHint} {words.downHint}</p>
          <p><Button look="secondary" name="step" value="back">{words.back}</Button></p>
        </form>
      )}
    </section>
  )
}
