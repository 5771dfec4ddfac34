// On the page of a case: what it is about. Asked where it is said what came of it, and to be left alone there.
import { transact } from '../../db/db.ts'
import { mayMarkThemes } from '../../staff/roles.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import { lemmasOf } from '../../themes/words/roots.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import { isForEverybody } from '../case.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { ThemeBoxes } from './boxes.tsx'
import { markThemes, offeredFor, versionOfMarked } from './mark-themes.ts'
import { markedOf } from './marked.sql.ts'
import { caseTerms, suggestThemes } from './suggest.ts'
import { readTicked, seenOf, tickedOf } from './theme-fields.ts'

const field = 'theme'

export const themesSection: Section = {
  place: 'side',
  show: Themes,
  steps: ['mark-themes'],
  take,
  choices: ['theme-'],
  says: { 'themes-marked': ({ frame }) => frame.t.themes.mark.saved },
}

async function Themes({ context, actor, frame, one, turns, typed, problems, now }: Opened) {
  if (one.state === 'waiting-for-handler' || one.state === 'waiting-for-giver' || !isForEverybody(one.kind) || !mayMarkThemes(actor, one)) return null
  const { mark: words } = frame.t.themes
  const all = await allThemes(context.db)
  const marked = (await markedOf(context.db, [one.id])).get(one.id) ?? []
  const offered = offeredFor(one, all, marked, now)
  const lemmas = lemmasOf(await context.nameTags())
  // By what they may read of it, and nothing else.
  const said = turns.filter(({ from }) => from === 'giver').map(({ content }) => content)
  const [suggested = []] = await suggestThemes(context.db, context.keys, [caseTerms(said, one.language, lemmas)], offered, lemmas)
  const names = marked.flatMap((id) => offered.find((theme) => theme.id === id) ?? []).map(({ name }) => inLanguage(name, frame.language))
  return (
    <>
      <p>{names.length ? fill(words.marked, { themes: names.join(', ') }) : marked.length ? words.markedNone : words.none}</p>
      <Details summary={words.change} open={typed(seenOf(field)) !== '' || problems.some((problem) => problem.field === field)}>
        <div class="acts stack">
          <p class="hint">{words.hint}</p>
          {offered.length === 0 ? <p>{words.noList}</p> : (
            <>
              <Hidden name={seenOf(field)} value={versionOfMarked(offered, marked)} />
              <ThemeBoxes {...{ frame, field, offered, suggested, now }} legend={frame.t.themes.toMark.about} chosen={tickedOf(typed, field, offered, marked)} />
              <p><Button look="secondary" name="step" value="mark-themes">{words.save}</Button></p>
            </>
          )}
        </div>
      </Details>
    </>
  )
}

async function take({ context, actor, one, form, now }: Sent): Promise<Taken> {
  const { mark: words } = texts[actor.language].themes
  const { db, keys } = context
  const marked = (await markedOf(db, [one.id])).get(one.id) ?? []
  const themes = readTicked(form.text, field, offeredFor(one, await allThemes(db), marked, now))
  if (themes === 'both') return { problems: [{ field, text: words.both }] }
  const lemmas = lemmasOf(await context.nameTags())
  const { done, stale } = await transact(db, (tx) => markThemes(tx, [{ caseId: one.id, themes, seen: form.text(seenOf(field)) }], lemmas, { actor, now, keys }))
  if (stale.length) return { problems: [{ field, text: words.stale }], status: 409 }
  return done.length ? { done: 'themes-marked' } : 'not-found'
}
