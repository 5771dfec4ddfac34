// The boxes in which themes are ticked: those that the program thinks of first, the others after them. Nothing is ticked but what somebody has marked.
import type { JSX } from 'preact'
import { dayOf } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../text/language.ts'
import { isUsed, type Theme } from '../../themes/theme.ts'
import { Checkbox, FieldGroup } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Details } from '../../web/parts.tsx'
import { boxOf, noTheme } from './theme-fields.ts'

type Props = {
  frame: PageFrame
  /** With it begin the names of the boxes. */
  field: string
  legend: string
  offered: readonly Theme[]; suggested: readonly string[]; chosen: ReadonlySet<string>; now: Date
  /** Where many stand on a page: those that the program does not think of are opened by whoever looks for them. */
  folded?: boolean
}

export function ThemeBoxes({ frame: { t, language }, field, legend, offered, suggested, chosen, now, folded }: Props): JSX.Element {
  const words = t.themes.mark
  const compare = new Intl.Collator(language).compare
  const first = suggested.flatMap((id) => offered.find((theme) => theme.id === id) ?? [])
  const others = offered.filter((theme) => !first.includes(theme)).toSorted((a, b) => compare(inLanguage(a.name, language), inLanguage(b.name, language)))
  const Box = ({ theme }: { theme: Theme }) => {
    const name = inLanguage(theme.name, language)
    return (
      <Checkbox
        name={boxOf(field, theme.id)} checked={chosen.has(theme.id)}
        label={<span lang={shownLanguage(theme.name, language)}>{isUsed(theme, dayOf(now)) ? name : fill(words.ended, { name })}</span>}
        hint={first.includes(theme) && theme.description ? inLanguage(theme.description, language) : undefined}
      />
    )
  }
  const list = others.map((theme) => <Box theme={theme} />)
  return (
    <>
      {first.length > 0 && (
        <FieldGroup name={`${field}-first`} legend={`${legend} ${words.suggested}`} hint={words.suggestedHint}>
          <div class="choices list">{first.map((theme) => <Box theme={theme} />)}</div>
        </FieldGroup>
      )}
      <FieldGroup name={field} legend={first.length ? words.othersToo : legend}>
        {folded && first.length > 0 && others.length > 0 && (
          <Details summary={plural(words.more, others.length, language)} open={others.some(({ id }) => chosen.has(id))}><div class="choices list">{list}</div></Details>
        )}
        <div class="choices list">
          {!(folded && first.length > 0) && list}
          <Checkbox name={boxOf(field, null)} checked={chosen.has(noTheme)} label={words.nothing} />
        </div>
      </FieldGroup>
    </>
  )
}
