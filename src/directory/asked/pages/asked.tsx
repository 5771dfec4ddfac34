// The desk's pages of what is asked just now.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { ErrorSummary, Hidden, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { Choices } from '../../choices.sql.ts'
import type { FormValues } from '../../forms/reading.ts'
import { SaveOrCancel, TranslatedFields } from '../../pages/fields.tsx'
import type { Asked } from '../asked.sql.ts'

export function AskedListPage({ frame, actor, asked, today, saved }: { frame: PageFrame; actor: Actor; asked: Asked[]; today: Day; saved: boolean }): JSX.Element {
  const { t, language } = frame
  const words = t.asked
  const stateOf = ({ firstOn, lastOn }: Asked) => (today < firstOn ? words.states.soon : today > lastOn ? words.states.over : words.states.now)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="asked">
      <div class="stack">
        {saved && <div role="status"><Notice tone="good">{words.saved}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p><a class="button primary" href={desk.newAsked}>{words.add}</a></p>
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.question, words.line, words.when, words.state, words.came]}
          rows={asked.map((one) => ({
            href: desk.oneAsked.replace(':id', one.id), title: inLanguage(one.question, language),
            cells: [one.lineName ? inLanguage(one.lineName, language) : words.anyLine, `${shortDay(one.firstOn, language)}–${shortDay(one.lastOn, language)}`, stateOf(one), one.cameOfIt ? words.told : '–'],
          }))}
        />
      </div>
    </DeskPage>
  )
}

type Props = { frame: PageFrame; actor: Actor; id: string | null; values: FormValues; version: string; problems: Problem[]; lines: Choices['lines']; changed: boolean }

export function AskedPage({ frame, actor, id, values, version, problems, lines, changed }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.asked
  const title = id ? words.change : words.add
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="asked" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.asked, label: words.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{title}</h1>
      <form method="post" action={id ? desk.oneAsked.replace(':id', id) : desk.newAsked} novalidate>
        {version && <Hidden name="version" value={version} />}
        <TranslatedFields name="question" legend={words.question} hint={words.questionHint} values={values} rows={2} />
        <TranslatedFields name="hint" legend={words.hint} values={values} optional rows={2} />
        <Select
          name="line" label={words.line} hint={words.lineHint} optional empty={words.anyLine} value={values['line']} width="medium"
          options={lines.filter(({ ended, id: lineId }) => !ended || lineId === values['line']).map((line) => ({ value: line.id, label: inLanguage(line.name, language) }))}
        />
        <TextField name="first" label={words.first} hint={words.dayHint} value={values['first']} width="short" />
        <TextField name="last" label={words.last} value={values['last']} width="short" />
        <TranslatedFields name="came" legend={words.came} hint={words.cameHint} values={values} optional rows={3} />
        <SaveOrCancel back={desk.asked} />
      </form>
    </DeskPage>
  )
}
