// What would become of ready numbers: of how many questions they are, which are left out and why; and the fields again, to put them right.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Checkbox, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import type { RoundGroup } from '../../groups.ts'
import type { Question } from '../../question.ts'
import type { Round } from '../../rounds.sql.ts'
import type { WasBrought } from '../bring.ts'
import type { NumbersLooked } from '../look-numbers.ts'
import { NumberFields } from './number-fields.tsx'

type Props = {
  frame: PageFrame; actor: Actor; round: Round; questions: readonly Question[]; groups: readonly RoundGroup[]; looked: NumbersLooked; values: FormValues; token: string
  changed: boolean; refused: WasBrought | 'old' | null
}

export function LookNumbersPage({ frame, actor, round, questions, groups, looked, values, token, changed, refused }: Props): JSX.Element {
  const { t, language } = frame
  const { look: words, desk } = t.surveyElsewhere
  const isSome = looked.questions.length > 0
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id), label: desk.back }, { href: roundPath(round.id, '/elsewhere'), label: desk.title }]} />
        {changed && <div role="alert"><Notice tone="warning">{words.changed}</Notice></div>}
        {refused === 'old' && <div role="alert"><Notice tone="warning">{desk.problems.old}</Notice></div>}
        {refused === 'same' && <div role="alert"><Notice tone="warning">{words.same}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.ledeNumbers}</p>
        {isSome ? <p><strong>{plural(words.numbersOf, looked.questions.length, language)}</strong></p> : <Notice tone="warning">{desk.problems.nothing}</Notice>}
        {isSome && <ul>{questions.filter(({ id }) => looked.questions.includes(id)).map(({ text }) => <li>{inLanguage(text, language)}</li>)}</ul>}
        {looked.troubles.length > 0 && (
          <Notice tone="warning" title={words.numberTroubles}>
            <p>{words.numberTroublesText}</p>
            <ul>{looked.troubles.slice(0, 100).map(({ row, why, detail }) => <li class="breakable">{row !== null && `${fill(words.ofRow, { row: inFigures(row, language) })}: `}{fill(words.numberWhys[why], { detail })}</li>)}</ul>
          </Notice>
        )}
        <form method="post" action={roundPath(round.id, '/elsewhere')} class="stack" autocomplete="off" novalidate>
          <Hidden name="seen" value={looked.seen} />
          <Hidden name="token" value={token} />
          {isSome && refused === 'same' && <Checkbox name="another" label={words.another} />}
          {isSome && <p><Button name="step" value="bring-numbers">{words.bringNumbers}</Button></p>}
          <NumberFields {...{ round, groups, values }} />
          <p><Button look="secondary" name="step" value="numbers">{words.again}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}
