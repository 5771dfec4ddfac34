// The form of a theme.
import type { JSX } from 'preact'
import type { FormValues } from '../../directory/forms/reading.ts'
import { TranslatedFields } from '../../directory/pages/fields.tsx'
import type { Named } from '../../directory/services.sql.ts'
import { desk, themePath } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Select } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Details, Notice } from '../../web/parts.tsx'
import { isUsed, type Theme } from '../theme.ts'

type Props = {
  frame: PageFrame; actor: Actor
  /** Null: a new one. */
  one: Theme | null
  values: FormValues; problems: Problem[]; seen: string; lines: Named[]; today: Day; changed: boolean
}

export function ThemePage({ frame, actor, one, values, problems, seen, lines, today, changed }: Props): JSX.Element {
  const { t, language } = frame
  const { one: words, list } = t.themes
  const title = one ? fill(words.edit, { name: inLanguage(one.name, language) }) : list.add
  const action = one ? themePath(one.id) : desk.newTheme
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="themes" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.themes, label: t.common.deskThemesItself }]} />
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        {one && !isUsed(one, today) && <Notice tone="info">{words.isEnded}</Notice>}
        {one && <p class="hint">{words.renameHint}</p>}
        <form method="post" action={action} class="stack" autocomplete="off" novalidate>
          <Hidden name="seen" value={seen} />
          <TranslatedFields name="name" legend={words.name} hint={words.nameHint} values={values} />
          <TranslatedFields name="description" legend={words.description} hint={words.descriptionHint} values={values} optional rows={2} />
          {one ? <p>{words.line}: {one.lineName ? inLanguage(one.lineName, language) : list.whole}</p> : (
            <Select name="line" label={words.line} value={values['line']} empty={list.whole} options={lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
          )}
          <p><Button name="step" value="save">{words.save}</Button></p>
        </form>
        {one && (
          <form method="post" action={action} class="stack" novalidate>
            {isUsed(one, today) ? (
              <Details summary={words.end}>
                <p class="hint">{words.endHint}</p>
                <p><Button look="danger" name="step" value="end">{words.end}</Button></p>
              </Details>
            ) : <p><Button look="secondary" name="step" value="again">{words.again}</Button></p>}
          </form>
        )}
      </div>
    </DeskPage>
  )
}
