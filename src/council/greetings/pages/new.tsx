// A greeting or a note is written: to whom, and what.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Hidden, Radios, Select, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import type { CouncilUnit } from '../../units.sql.ts'
import { toCoordinator } from '../form.ts'
import type { GreetingKind } from '../greeting.ts'

export type GreetingValues = { words: string; to: string; line: string; units: readonly string[]; point: string }
/** `said`: what was said at the last meeting, to begin from. */
type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; kind: GreetingKind; units: CouncilUnit[]; lines: { id: string; name: Translated }[]; said: { id: string; words: string }[]; values: GreetingValues; problems: Problem[] }

export function NewGreetingPage({ frame, actor, asked, kind, units, lines, said, values, problems }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelGreetings
  const { panel } = asked
  const title = kind === 'note' ? words.writeNote : words.write
  const path = panelPath(panel.id, '/greetings/new')
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="greetings" />
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p class="lede">{kind === 'note' ? words.noteLede : words.greetingLede}</p>
        {said.length > 0 && (
          <Details summary={words.fromPoint}>
            <p>{words.fromPointText}</p>
            <ul lang={panel.language}>{said.map((one) => <li><a href={`${path}?kind=${kind}&point=${one.id}`}>{one.words}</a></li>)}</ul>
          </Details>
        )}
        <form method="post" action={path} class="stack" autocomplete="off" novalidate>
          <Hidden name="id" value={crypto.randomUUID()} /><Hidden name="kind" value={kind} /><Hidden name="point" value={values.point} />
          <TextArea name="words" label={words.words} hint={words.wordsHint} value={values.words} lang={panel.language} rows={6} />
          {kind === 'note' ? (
            <Select name="to" label={words.toOne} value={values.to} empty={words.choose} options={[{ value: toCoordinator, label: words.coordinator }, ...units.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))]} />
          ) : (
            <>
              <Radios name="to" legend={words.to} value={values.to} options={[{ value: 'all', label: words.toAll }, { value: 'line', label: words.toLine }, { value: 'units', label: words.toUnits }]} />
              <Select name="line" label={words.line} hint={words.lineHint} value={values.line} empty={words.choose} optional options={lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
              <FieldGroup name="unit" legend={words.whichUnits} hint={words.whichUnitsHint}>
                <div class="choices list">{units.map(({ id, name }) => <Checkbox name="unit" id={`unit-${id}`} value={id} label={inLanguage(name, language)} checked={values.units.includes(id)} />)}</div>
              </FieldGroup>
            </>
          )}
          <p class="actions"><Button>{kind === 'note' ? words.sendNote : words.send}</Button> <a href={panelPath(panel.id, '/greetings')}>{t.common.cancel}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}
