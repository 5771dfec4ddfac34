// Themes of wishes, and the answer of the organisation to one of them.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { dayPath } from '../../../day-paths.ts'
import { desk, improvementPath } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Radios } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Notice, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { AskedDay } from '../../asked-day.ts'
import { themeAnswers, type Theme } from '../../day.ts'
import { AroundDay } from '../../pages/around.tsx'
import type { Wish } from '../wishes.sql.ts'

type Common = AskedDay & { frame: PageFrame; actor: Actor; wishes: Wish[]; improvements: { id: string; title: Translated; dayThemeId: string }[]; values: FormValues; problems: Problem[]; twice: Theme | null }

export function ThemesPage(props: Common & { themes: Theme[]; done: 'added' | 'saved' | 'removed' | null }): JSX.Element {
  const { frame, actor, day, state, mayHold, wishes, improvements, themes, values, problems, done } = props
  const { t, language } = frame
  const words = t.dayWishes.themes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days" problems={problems} sheets={['day-holding']}>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="wishes" />
        <ErrorSummary t={t} problems={problems} />
        {props.twice && <OpenTwice {...props} twice={props.twice} />}
        {done && <div role="status"><Notice tone="good">{words.done[done]}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.name, words.wishes, words.answer, words.improvements]}
          rows={themes.map((theme) => ({
            href: dayPath(day.id, `/wish-themes/${theme.id}`), title: inLanguage(theme.name, language),
            cells: [plural(words.count, wishes.filter(({ themeId }) => themeId === theme.id).length, language), theme.answer ? <Tag tone="good">{words.answers[theme.answer].name}</Tag> : <Tag tone="info">{words.unanswered}</Tag>, String(improvements.filter(({ dayThemeId }) => dayThemeId === theme.id).length)],
          }))}
        />
        <Details summary={words.add} open={problems.length > 0 || !themes.length}>
          <form method="post" action={dayPath(day.id, '/wish-themes')} class="stack" autocomplete="off" novalidate>
            <TranslatedFields name="name" legend={words.name} values={values} />
            <p class="buttons"><Button look="secondary">{words.add}</Button></p>
          </form>
        </Details>
        <p><a href={dayPath(day.id, '/wishes')}>{t.dayWishes.back}</a></p>
      </div>
    </DeskPage>
  )
}

export function ThemePage(props: Common & { theme: Theme; version: string; refused: 'stale' | 'used' | null }): JSX.Element {
  const { frame, actor, day, state, mayHold, wishes, improvements, theme, values, problems, version, refused } = props
  const { t, language } = frame
  const words = t.dayWishes.themes
  const title = inLanguage(theme.name, language)
  const under = wishes.filter(({ themeId }) => themeId === theme.id)
  const said = under.filter(({ words: shown, sameAsId }) => shown && !sameAsId)
  const own = improvements.filter(({ dayThemeId }) => dayThemeId === theme.id)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="days" problems={problems} sheets={['day-holding']} narrow>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="wishes" />
        <ErrorSummary t={t} problems={problems} />
        {props.twice && <OpenTwice {...props} twice={props.twice} />}
        {refused === 'stale' && <ChangedMeanwhile />}
        {refused === 'used' && <div role="alert"><Notice tone="warning">{words.used}</Notice></div>}
        <h1>{title}</h1>
        <p><a href={`${dayPath(day.id, '/wishes')}?which=${theme.id}`}>{plural(words.count, under.length, language)}</a></p>
        {said.length > 0 && <ul>{said.map((wish) => <li lang={wish.language}>{wish.words}</li>)}</ul>}
        <form method="post" action={dayPath(day.id, `/wish-themes/${theme.id}`)} class="stack" autocomplete="off" novalidate>
          <Hidden name="version" value={version} />
          <TranslatedFields name="name" legend={words.name} values={values} />
          <Radios name="answer" legend={words.answer} hint={words.answerHint} value={values['answer'] || 'none'} options={[...themeAnswers.map((value) => ({ value: value as string, label: words.answers[value].name, hint: words.answers[value].about })), { value: 'none', label: words.unanswered, hint: words.unansweredHint }]} />
          <TranslatedFields name="words" legend={words.words} hint={words.wordsHint} values={values} rows={3} optional />
          <p class="buttons"><Button>{t.common.save}</Button></p>
        </form>
        <h2>{words.improvements}</h2>
        {own.length > 0 && <ul>{own.map(({ id, title: name }) => <li><a href={improvementPath(id)}>{inLanguage(name, language)}</a></li>)}</ul>}
        <p>{words.improvementsHint}</p>
        <p class="actions"><a class="button secondary" href={`${desk.newImprovement}?theme=${theme.id}`}>{words.makeImprovement}</a></p>
        {!under.length && !own.length && (
          <form method="post" action={dayPath(day.id, `/wish-themes/${theme.id}`)}><Hidden name="step" value="remove" /><Button look="quiet">{words.remove}</Button></form>
        )}
        <p><a href={dayPath(day.id, '/wish-themes')}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}

const OpenTwice = ({ frame: { t, language }, day, twice }: Common & { twice: Theme }): JSX.Element =>
  <p><a href={dayPath(day.id, `/wish-themes/${twice.id}`)}>{fill(t.dayWishes.themes.openTwice, { name: inLanguage(twice.name, language) })}</a></p>
