// Where the sheets of a run are, today and altogether, and what does not agree.
import type { JSX } from 'preact'
import type { Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Notice } from '../../../web/parts.tsx'
import { reconciled, sheetName, type FormRun, type Sheet } from '../form-run.ts'

export function Reconciliation({ frame: { t, language }, run, sheets, today }: { frame: PageFrame; run: FormRun; sheets: readonly Sheet[]; today: Day }): JSX.Element {
  const { counts: words } = t.paperForms
  const found = reconciled(sheets, today)
  const names = (numbers: number[]) => numbers.map((number) => sheetName(run, number)).join(', ')
  const figure = (n: number) => inFigures(n, language)
  return (
    <section class="stack">
      <DataTable
        caption={words.title} empty="" head={[words.what, words.today, words.all]}
        rows={[
          [words.made, '', figure(found.all.made)],
          ...(['given', 'back', 'entered', 'void'] as const).map((what) => [words[what], figure(found.today[what]), figure(found.all[what])]),
          [words.out, '', figure(found.all.out)],
        ]}
      />
      {found.notEntered.length > 0 && <Notice tone="warning">{fill(words.notEntered, { numbers: names(found.notEntered) })}</Notice>}
      {found.neverGiven.length > 0 && <Notice tone="warning">{fill(words.neverGiven, { numbers: names(found.neverGiven) })}</Notice>}
      {!found.notEntered.length && !found.neverGiven.length && <Notice tone="good">{words.agrees}</Notice>}
    </section>
  )
}
