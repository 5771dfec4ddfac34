// Wishes, twenty on a page: each with its words and the theme that it is under. One press saves them all.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Empty, Notice, Pagination, Paragraphs, Tag } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import type { Theme } from '../../day.ts'
import { AroundDay } from '../../pages/around.tsx'
import type { Move } from '../sort-wishes.ts'
import type { Wish } from '../wishes.sql.ts'

type Props = AskedDay & {
  frame: PageFrame; actor: Actor; which: string; all: Wish[]; here: Wish[]; page: number; pages: number; themes: Theme[]; texts: ReadonlyMap<string, string>; stale: Form | null
  done: 'sorted' | 'undone' | 'nothing' | 'checked' | null; undo: Move[]
}

export function WishesPage(props: Props): JSX.Element {
  const { frame, actor, day, state, mayHold, which, all, here, page, pages, themes, stale, done, undo } = props
  const { t, language } = frame
  const words = t.dayWishes
  const figure = (number: number): string => inFigures(number, language)
  const own = all.filter(({ sameAsId }) => sameAsId === null)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days" sheets={['day-holding']} scripts={here.length && themes.length ? ['drag-wishes'] : []} narrow>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="wishes" />
        {stale && <ChangedMeanwhile />}
        {done && (
          <div role="status">
            <Notice tone="good" title={words.done[done]}>
              {undo.length > 0 && (
                <form method="post" action={dayPath(day.id, '/wishes')}>
                  <Hidden name="step" value="undo" /><Hidden name="which" value={which} /><Hidden name="page" value={String(page)} />
                  {undo.map(({ id, themeId, was }) => <><Hidden name={`theme-${id}`} value={themeId ?? ''} /><Hidden name={`was-${id}`} value={was ?? ''} /></>)}
                  <Button look="secondary">{words.undo}</Button>
                </form>
              )}
            </Notice>
          </div>
        )}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {all.length > 0 && (
          <p>{fill(words.progress, { all: figure(all.length), sorted: figure(own.filter(({ themeId }) => themeId).length + all.length - own.length), checked: figure(own.filter(({ checkedOn }) => checkedOn).length), own: figure(own.length) })} <a href={dayPath(day.id, '/wish-themes')}>{words.themes.title}</a></p>
        )}
        {all.length > 0 && <Filters {...props} />}
        {!all.length ? <Empty title={words.none}>{words.noneText}</Empty> : !here.length ? <Empty title={words.noneHere}>{words.noneHereText}</Empty> : (
          <form method="post" action={dayPath(day.id, '/wishes')} class="stack" autocomplete="off" data-drag-wishes>
            <Hidden name="step" value="sort" /><Hidden name="which" value={which} /><Hidden name="page" value={String(page)} />
            {!themes.length && <Notice tone="info">{words.noThemes}</Notice>}
            {here.map((wish) => <OneWish {...props} wish={wish} />)}
            <p class="buttons"><Button>{words.save}</Button></p>
          </form>
        )}
        {here.length > 0 && themes.length > 0 && <Dragging {...props} />}
        <Pagination t={t} page={page} pages={pages} href={(n) => `${dayPath(day.id, '/wishes')}?${new URLSearchParams({ which, page: String(n) })}`} />
      </div>
    </DeskPage>
  )
}

function Filters({ frame: { t, language }, day, which, themes }: Props): JSX.Element {
  const words = t.dayWishes
  const ways = [...(['all', 'unsorted', 'unchecked'] as const).map((value) => ({ value: value as string, label: words.which[value] })), ...themes.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))]
  return (
    <nav class="views" aria-label={words.filter}>
      <ul>{ways.map(({ value, label }) => <li><a href={`${dayPath(day.id, '/wishes')}?which=${value}`} aria-current={value === which ? 'true' : undefined}>{label}</a></li>)}</ul>
    </nav>
  )
}

/** Where wishes are dragged to, as long as one is; and what is said of it. Without its script nothing of this is seen. */
function Dragging({ frame: { t, language }, themes }: Props): JSX.Element {
  const { drag, noTheme } = t.dayWishes
  const bins = [...themes.map(({ id, name }) => ({ id, name: inLanguage(name, language) })), { id: '', name: noTheme }]
  return (
    <>
      <div class="wish-said">
        <p role="status" data-said data-moved={drag.moved} data-undone={drag.undone} data-failed={drag.failed} data-changed={drag.changed} />
        <button type="button" class="button secondary" data-undo hidden>{t.dayWishes.undo}</button>
      </div>
      <div class="wish-bins" data-bins aria-hidden="true" hidden>{bins.map(({ id, name }) => <div class="wish-bin" data-theme={id} data-name={name}>{name}</div>)}</div>
    </>
  )
}

function OneWish({ frame: { t, language }, day, wish, themes, texts, stale, all, which }: Props & { wish: Wish }): JSX.Element {
  const words = t.dayWishes
  const { id, themeId, sameAsId, checkedOn, withheld } = wish
  const field = `theme-${id}`
  const text = texts.get(id) ?? ''
  const others = all.filter((one) => one.sameAsId === id).length
  return (
    <div class="wish stack tight" id={`wish-${id}`} data-wish={sameAsId ? undefined : id} data-says={shortened(text)}>
      {!sameAsId && <span class="wish-handle" data-handle aria-hidden="true" hidden>{words.drag.handle}</span>}
      <div lang={wish.language}><Paragraphs text={text} /></div>
      {sameAsId ? <p class="hint">{fill(words.sameAs, { text: shortened(texts.get(sameAsId) ?? '') })}</p> : (
        <>
          <Hidden name={`was-${id}`} value={themeId ?? ''} />
          {stale && isOther(stale, wish) && <p class="hint"><strong>{fill(words.meanwhileUnder, { theme: themes.flatMap((one) => (one.id === themeId ? [inLanguage(one.name, language)] : [])).join('') || words.noTheme })}</strong></p>}
          <Select
            name={field} label={<>{words.theme}<span class="visually-hidden">: {shortened(text)}</span></>} value={stale?.entries.some(([name]) => name === field) ? stale.text(field) : themeId ?? ''} empty={words.noTheme} width="medium"
            options={themes.map((theme) => ({ value: theme.id, label: inLanguage(theme.name, language) }))}
          />
        </>
      )}
      <p class="actions">
        <a href={dayPath(day.id, `/wishes/${id}?which=${which}`)}>{words.look}<span class="visually-hidden">: {shortened(text)}</span></a>
        {checkedOn ? <Tag tone={withheld ? 'neutral' : 'good'}>{withheld ? words.isWithheld : words.isShown}</Tag> : !sameAsId && <Tag tone="info">{words.isUnchecked}</Tag>}
        {others > 0 && <span class="hint">{fill(words.others, { count: inFigures(others, language) })}</span>}
      </p>
    </div>
  )
}

/** Somebody else has put it elsewhere since the page was shown. */
const isOther = (stale: Form, { id, themeId }: Wish): boolean => stale.entries.some(([name]) => name === `was-${id}`) && stale.text(`was-${id}`) !== (themeId ?? '')

/** The beginning of a wish, to know it by. */
export const shortened = (text: string): string => { const line = text.replace(/\s+/g, ' '); return line.length > 60 ? `${[...line].slice(0, 58).join('')}…` : line }
