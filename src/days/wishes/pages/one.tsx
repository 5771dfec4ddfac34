// Looking through one wish: its words beside those that may be shown of it, the theme, and another that says the same.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { dayPath } from '../../../day-paths.ts'
import { to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Radios, Select, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Notice, Paragraphs } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import type { Theme } from '../../day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { longestWish } from '../../record.ts'
import { isAside, type WrittenReport } from '../../report/report.sql.ts'
import type { Wish } from '../wishes.sql.ts'
import { shortened } from './wishes.tsx'

type Props = AskedDay & {
  frame: PageFrame; actor: Actor; wish: Wish; text: string; values: FormValues; problems: Problem[]; version: string; others: (Wish & { text: string })[]; themes: Theme[]; found: { never: string[]; perhaps: string[] }
  /** As somebody else has left it meanwhile. */
  which: string; now: FormValues | null; done: boolean; written: WrittenReport | null; improvements: { id: string; title: Translated }[]
}

export function WishPage({ frame, actor, day, state, mayHold, wish, text, values, problems, version, others, themes, found, which, now, done, written, improvements }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.dayWishes
  // Those of its own theme are what it may be the same as; others come after.
  const near = others.toSorted((a, b) => Number(b.themeId === wish.themeId) - Number(a.themeId === wish.themeId))
  return (
    <DeskPage frame={frame} title={words.oneTitle} actor={shownAs(actor)} current="days" problems={problems} sheets={['day-holding']} narrow>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="wishes" />
        <ErrorSummary t={t} problems={problems} />
        {now && <><ChangedMeanwhile /><Meanwhile {...{ frame, now, themes }} /></>}
        {done && <div role="status"><Notice tone="good">{words.done.checked}</Notice></div>}
        <h1>{words.oneTitle}</h1>
        {written?.publishedOn && (wish.words || isAside(written)) && <Published {...{ frame, day, wish, written, improvements }} />}
        <Card title={words.asGiven}><div lang={wish.language}><Paragraphs text={text} /></div></Card>
        <form method="post" action={dayPath(day.id, `/wishes/${wish.id}`)} class="stack" autocomplete="off" novalidate>
          <Hidden name="version" value={version} />
          <Hidden name="which" value={which} />
          <Hidden name="pointed-at" value={found.perhaps.join('\n')} />
          <Select name="theme" label={words.theme} value={values['theme']} empty={words.noTheme} options={themes.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} width="medium" optional />
          {near.length > 0 && <Select name="same" label={words.same} hint={words.sameHint} value={values['same']} empty={words.notSame} options={near.map(({ id, text: other }) => ({ value: id, label: shortened(other) }))} optional />}
          {found.never.length > 0 && <Notice tone="warning">{fill(words.foundNever, { words: found.never.join(', ') })}</Notice>}
          {found.perhaps.length > 0 && <Notice tone="warning">{fill(words.foundPerhaps, { words: found.perhaps.join(', ') })}</Notice>}
          <TextArea name="words" label={words.words} hint={words.wordsHint} value={values['words']} rows={4} maxLength={longestWish} lang={wish.language} />
          <Radios name="may" legend={words.may} value={values['may']} options={(['show', 'withhold', 'later'] as const).map((value) => ({ value, label: words.mays[value].name, hint: words.mays[value].about }))} />
          <p class="buttons"><Button name="then" value="next">{words.saveNext}</Button><Button look="secondary" name="then" value="list">{words.saveBack}</Button></p>
        </form>
        <p><a href={`${dayPath(day.id, '/wishes')}?which=${which}`}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}

/** Where it is read already, and what becomes of that. */
function Published({ frame: { t: { dayWishes: { published: words } }, language }, day, wish, written, improvements }: Pick<Props, 'frame' | 'day' | 'wish' | 'improvements'> & { written: WrittenReport }): JSX.Element {
  const waits = isAside(written)
  return (
    <Notice tone={waits ? 'warning' : 'info'} title={waits ? words.asideTitle : words.title}>
      <div class="stack tight">
        <p>{waits ? words.asideText : words.text}</p>
        <p>{waits && <><a href={dayPath(day.id, '/report#own')}>{words.again}</a> · </>}<a href={to('feedbackDay', language, { day: day.id })}>{words.report}</a></p>
        {!wish.words && improvements.length > 0 && <><p>{words.improvements}</p><ul>{improvements.map(({ id, title }) => <li><a href={to('change', language, { change: id })}>{inLanguage(title, language)}</a></li>)}</ul></>}
      </div>
    </Notice>
  )
}

function Meanwhile({ frame: { t, language }, now, themes }: Pick<Props, 'frame' | 'themes'> & { now: FormValues }): JSX.Element {
  const words = t.dayWishes
  const theme = themes.find(({ id }) => id === now['theme'])
  const may = (['show', 'withhold', 'later'] as const).find((one) => one === now['may']) ?? 'later'
  return (
    <Card title={words.meanwhile}>
      <dl>
        <dt>{words.theme}</dt><dd>{theme ? inLanguage(theme.name, language) : words.noTheme}</dd>
        <dt>{words.may}</dt><dd>{words.mays[may].name}</dd>
        {may !== 'withhold' && <><dt>{words.words}</dt><dd class="lines">{now['words']}</dd></>}
      </dl>
    </Card>
  )
}
