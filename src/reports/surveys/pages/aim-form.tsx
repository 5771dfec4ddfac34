// The form of what the organisation wants of a line.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { aimPath, desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import type { Line } from '../read.ts'

/** `seen`: the number of the newest aim, 0 for none. */
type Props = { frame: PageFrame; actor: Actor; line: Line; values: FormValues; seen: number; problems: Problem[]; changed: boolean; news: 'saved' | 'same' | undefined }

export function AimFormPage({ frame, actor, line, values, seen, problems, changed, news }: Props): JSX.Element {
  const { t, language } = frame
  const { form: words } = t.satisfaction.aim
  const name = inLanguage(line.name, language)
  const title = fill(words.title, { line: name })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="satisfaction" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.satisfaction, label: t.satisfaction.title }, { href: `${desk.satisfaction}?line=${line.id}`, label: name }]} />
        {news && <div role="status"><Notice tone={news === 'saved' ? 'good' : 'info'}>{words[news]}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        <p>{words.lede}</p>
        <form method="post" action={aimPath(line.id)} class="stack" autocomplete="off" novalidate>
          <Hidden name="seen" value={String(seen)} />
          <TranslatedFields name="words" legend={words.words} hint={words.wordsHint} values={values} rows={2} optional />
          <TextField name="satisfaction" label={words.satisfaction} value={values['satisfaction']} inputMode="numeric" width="short" optional />
          <TextField name="recommend" label={words.recommend} hint={words.recommendHint} value={values['recommend']} width="short" optional />
          <TranslatedFields name="decider" legend={words.decider} hint={words.deciderHint} values={values} optional />
          <TextField name="decided-on" label={words.decidedOn} hint={words.decidedHint} value={values['decided-on']} width="short" optional />
          <p class="hint">{words.empty}</p>
          <p><Button>{words.save}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}
