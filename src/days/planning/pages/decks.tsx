// Word cards by service line: which are shown of each, and the form of one line.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import type { Option } from '../../../surveys/question.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, Checkbox, FieldGroup, Hidden } from '../../../web/fields.tsx'
import { DataTable, Facts } from '../../../web/parts.tsx'
import type { Deck } from '../../day.ts'
import { ofPole, poles } from '../choose-cards.ts'
import { PlanForm, PlanPage, type Around } from './shell.tsx'

/** `id` null: all other lines. */
export type DeckLine = { id: string | null; name: Translated | null }

export function DecksPage({ lines, decks, cards, ...around }: Around & { lines: DeckLine[]; decks: Deck[]; cards: Option[]; fixed: boolean }): JSX.Element {
  const { frame: { t, language }, asked: { day, state } } = around
  const { decks: words } = t.dayAsked
  const fixed = around.fixed || state === 'closed'
  const action = dayPath(day.id, '/decks')
  return (
    <PlanPage {...around} current="stations" title={words.title} lede={words.lede} fixed={fixed}>
      {!cards.length && <p>{words.noCards}</p>}
      {cards.length > 0 && (
        <DataTable
          caption={<span class="visually-hidden">{words.title}</span>} head={[words.head.line, words.head.cards]} empty={words.noCards}
          rows={lines.map(({ id, name }) => {
            const deck = decks.find((one) => one.serviceLineId === id)
            const label = name ? inLanguage(name, language) : words.others
            return [<a href={`${action}/${id ?? 'others'}`}>{label}</a>, deck ? fill(words.some, poles(cards, deck.cards)) : fill(words.all, { count: cards.length })]
          })}
        />
      )}
      {!fixed && decks.length > 0 && <form method="post" action={action}><p><Button look="secondary" name="step" value="reset">{words.resetAll}</Button></p></form>}
    </PlanPage>
  )
}

/** `fixed`: it is only read. */
export function DeckPage({ line, chosen, cards, seen, ...around }: Around & { line: DeckLine; chosen: readonly string[]; cards: Option[]; seen: string; fixed: boolean }): JSX.Element {
  const { frame: { t, language }, asked: { day, state }, told } = around
  const { decks: words } = t.dayAsked
  const shut = around.fixed || state === 'closed'
  const side = (pole: 'good' | 'bad') => ofPole(cards, pole).filter(({ id }) => chosen.includes(id)).map(({ text }) => inLanguage(text, language)).join(', ')
  const card = ({ id, text }: Option) => <Checkbox name="card" id={`card-${id}`} value={id} label={inLanguage(text, language)} checked={chosen.includes(id)} />
  return (
    <PlanPage {...around} current="stations" title={fill(words.one, { line: line.name ? inLanguage(line.name, language) : words.others })} lede={words.lede}>
      {shut && !told.refused && <Facts rows={[{ term: words.good, children: side('good') }, { term: words.bad, children: side('bad') }]} />}
      <PlanForm
        action={dayPath(day.id, `/decks/${line.id ?? 'others'}`)} back={dayPath(day.id, '/decks')} shut={shut} typed={told.refused != null}
        buttons={(
          <div class="actions">
            <Button>{t.common.save}</Button>
            <Button look="secondary" name="step" value="reset">{words.reset}</Button>
            <a class="button quiet" href={dayPath(day.id, '/decks')}>{t.common.cancel}</a>
          </div>
        )}
      >
        <Hidden name="seen" value={seen} />
        <FieldGroup name="good" legend={words.good}>{ofPole(cards, 'good').map(card)}</FieldGroup>
        <FieldGroup name="bad" legend={words.bad}>{ofPole(cards, 'bad').map(card)}</FieldGroup>
      </PlanForm>
    </PlanPage>
  )
}
