// The list of themes: those in use by whose they are, and those that have ended.
import type { JSX } from 'preact'
import { mostCounted } from '../../feedback/themes/count-unmarked.ts'
import { desk, themePath } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { DataTable, Notice } from '../../web/parts.tsx'
import { isUsed, type Theme } from '../theme.ts'

type Props = { frame: PageFrame; actor: Actor; themes: Theme[]; unmarked: number; today: Day; done: 'added' | 'saved' | 'ended' | 'again' | null }

export function ThemesPage({ frame, actor, themes, unmarked, today, done }: Props): JSX.Element {
  const { t, language } = frame
  const { list: words } = t.themes
  const compare = new Intl.Collator(language).compare
  const nameOf = ({ name }: Theme): string => inLanguage(name, language)
  const sorted = themes.toSorted((a, b) => Number(a.serviceLineId !== null) - Number(b.serviceLineId !== null) || compare(nameOf(a), nameOf(b)))
  const used = sorted.filter((theme) => isUsed(theme, today)), ended = sorted.filter((theme) => !isUsed(theme, today))
  const table = (caption: string, those: Theme[]) => (
    <DataTable
      caption={caption} empty={words.none} head={[words.head.name, words.head.what, words.head.of]}
      rows={those.map((theme) => [
        <a href={themePath(theme.id)} lang={shownLanguage(theme.name, language)}>{nameOf(theme)}</a>,
        theme.description ? inLanguage(theme.description, language) : '',
        theme.lineName ? inLanguage(theme.lineName, language) : words.whole,
      ])}
    />
  )
  return (
    <DeskPage frame={frame} title={t.common.deskThemesItself} actor={shownAs(actor)} current="themes">
      <div class="stack">
        {done && <div role="status"><Notice tone="good">{words[done]}</Notice></div>}
        <h1>{t.common.deskThemesItself}</h1>
        <p class="lede">{words.lede}</p>
        {unmarked > 0 && <p><a href={desk.themesToMark}>{unmarked > mostCounted ? fill(words.toMarkMore, { count: inFigures(mostCounted, language) }) : plural(words.toMark, unmarked, language)}</a></p>}
        <p class="actions"><a class="button" href={desk.newTheme}>{words.add}</a><a href={desk.themesReport}>{words.toReport}</a></p>
        {table(words.caption, used)}
        {ended.length > 0 && table(words.endedCaption, ended)}
      </div>
    </DeskPage>
  )
}
