// What would become of the files that wait: what has to be chosen first, then what is new and what changes, field by field.
import type { ComponentChildren, JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage, type Language } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Details, Facts, Notice } from '../../../web/parts.tsx'
import type { Choices as Offered } from '../../choices.sql.ts'
import { OpenCasesChoice } from '../../pages/open-cases.tsx'
import { openCasesField } from '../../pages/open-cases-field.ts'
import { mostChoices } from '../decide.ts'
import type { State } from '../ours.sql.ts'
import { choiceField, countOf, doesSomething, kindsIn, markOf, type Choices, type Plan, type Step } from '../plan.ts'
import type { Unread } from '../read.ts'
import { sayKey, sayNote, sayValue, type Words } from '../say.ts'
import type { Change } from '../values.ts'
import { UnreadList } from './unread.tsx'

/** So many new ones are shown with all that they say; of the rest the names. */
const mostInFull = 200

type Props = {
  frame: PageFrame; actor: Actor; plan: Plan; state: State; choices: Choices; unread: Unread[]; lines: Offered['lines']; words: Words; meanwhile: boolean
  /** How many open cases lose their handler here, and whether it was to be said what becomes of them. */
  left: number; undecided: boolean
}

export function WaitingPage({ frame, actor, plan, state, choices, unread, lines, words, meanwhile, left, undecided }: Props): JSX.Element {
  const { t, language } = frame
  const texts = t.ptv.waiting
  const of = (...outcomes: Step['outcome'][]) => plan.steps.filter(({ outcome }) => outcomes.includes(outcome))
  const [fresh, changed, line, gone] = [of('new'), of('changed'), of('line'), of('gone')]
  const untied = plan.steps.filter(({ mayTie }) => mayTie)
  const stays = plan.steps.filter((step) => step.stays.length > 0 && step.outcome !== 'new')
  const drafts = plan.steps.filter(({ item }) => item.status === 'draft').length
  const figures = (number: number) => inFigures(number, language)
  const counts = { fresh: figures(fresh.length), changed: figures(changed.length), unchanged: figures(countOf(plan, 'unchanged', 'raw')), left: figures(countOf(plan, 'line', 'left') + unread.length) }
  const problems = undecided && left && !choices[openCasesField] ? [{ field: openCasesField, text: plural(t.reachable.handOver.refused, left, language) }] : []
  const asksSomething = line.length > 0 || untied.length > 0 || gone.length > 0
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="directory" problems={problems}>
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }, { href: desk.ptv, label: t.ptv.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {meanwhile && <div role="status"><Notice tone="warning">{texts.meanwhile}</Notice></div>}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <p><strong>{fill(texts.counts, counts)}</strong></p>
      {plan.missing.length > 0 && <p>{plural(texts.missing, plan.missing.length, language)}</p>}
      {drafts > 0 && <p>{plural(texts.drafts, drafts, language)}</p>}
      {of('raw').length > 0 && <p>{plural(texts.rawOnly, of('raw').length, language)}</p>}
      {unread.length > 0 && <UnreadList unread={unread} />}
      <Decisions isForm={asksSomething || doesSomething(plan)}>
        <Hidden name="seen" value={markOf(plan)} />
        {line.length > 0 && (
          <Part title={texts.line} text={texts.lineText} steps={line} language={language} more={texts.more}>
            {({ item }) => (
              <Select
                name={choiceField.line(item.guid)} label={fill(texts.lineLabel, { name: inLanguage(item.name, language) })} empty={texts.noLine} width="medium"
                hint={item.classes.map(({ name, uri }) => name ?? uri).join(', ') || undefined} value={choices[choiceField.line(item.guid)]}
                options={lines.filter(({ ended }) => !ended).map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))}
              />
            )}
          </Part>
        )}
        {untied.length > 0 && (
          <Part title={texts.units} text={texts.unitsText} steps={untied} language={language} more={texts.more}>
            {({ item, unitId }) => (
              <Select
                name={choiceField.unit(item.guid)} label={fill(texts.unitLabel, { name: inLanguage(item.name, language) })} value={unitId ?? ''} empty={texts.noUnit} width="medium"
                options={state.units.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))}
              />
            )}
          </Part>
        )}
        {gone.length > 0 && (
          <Part title={texts.gone} text={texts.goneText} steps={gone} language={language} more={texts.more}>
            {({ item, ends }) => <Checkbox name={choiceField.end(item.guid)} label={fill(texts.end, { name: inLanguage(item.name, language) })} checked={ends} />}
          </Part>
        )}
        {asksSomething && <div class="actions"><Button look="secondary" name="step" value="again">{texts.again}</Button></div>}
        {fresh.length > 0 && <Fresh steps={fresh} words={words} />}
        {changed.length > 0 && <h2>{texts.changed}</h2>}
        {changed.map((step) => <Changed step={step} words={words} />)}
        {stays.length > 0 && (
          <Details summary={texts.stays}>
            <p>{texts.staysText}</p>
            {stays.slice(0, mostInFull).map((step) => (
              <DataTable caption={inLanguage(step.item.name, language)} head={[texts.field, texts.here, texts.inPtv]} rows={step.stays.map((one) => rowOf(one, words))} empty="" />
            ))}
            {stays.length > mostInFull && <p>{plural(texts.more, stays.length - mostInFull, language)}</p>}
          </Details>
        )}
        {left > 0 && <OpenCasesChoice frame={frame} value={choices[openCasesField]} hint={plural(texts.openCases, left, language)} />}
        {doesSomething(plan)
          ? <div class="actions"><Button name="step" value="apply">{texts.apply}</Button></div>
          : <Notice tone="good">{texts.nothing}</Notice>}
      </Decisions>
      <form method="post" action={desk.ptvWaiting}><Button look="quiet" name="step" value="discard">{texts.discard}</Button></form>
    </DeskPage>
  )
}

/** Where there is nothing to send, it is no form. */
const Decisions = ({ isForm, children }: { isForm: boolean; children: ComponentChildren }): JSX.Element =>
  isForm ? <form method="post" action={desk.ptvWaiting} class="stack">{children}</form> : <div class="stack">{children}</div>

function Part(
  { title, text, steps, language, more, children }:
  { title: string; text: string; steps: Step[]; language: Language; more: { one: string; other: string }; children: (step: Step) => ComponentChildren },
): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
      {steps.slice(0, mostChoices).map(children)}
      {steps.length > mostChoices && <p>{plural(more, steps.length - mostChoices, language)}</p>}
    </>
  )
}

function Fresh({ steps, words }: { steps: Step[]; words: Words }): JSX.Element {
  const { t, language } = words
  return (
    <>
      <h2>{t.ptv.waiting.fresh}</h2>
      {kindsIn(steps).map((kind) => {
        const ofKind = steps.filter(({ item }) => item.kind === kind)
        return (
          <>
            <h3>{t.ptv.kinds[kind]}</h3>
            {ofKind.slice(0, mostInFull).map((step) => (
              <Details summary={<Title step={step} words={words} />}>
                <Notes step={step} words={words} />
                <Facts rows={step.changes.map(({ key, after }) => ({ term: sayKey(key, words), children: <Value text={sayValue(key, after, words)} /> }))} />
              </Details>
            ))}
            {ofKind.length > mostInFull && <ul>{ofKind.slice(mostInFull).map(({ item }) => <li>{inLanguage(item.name, language)}</li>)}</ul>}
          </>
        )
      })}
    </>
  )
}

function Changed({ step, words }: { step: Step; words: Words }): JSX.Element {
  const texts = words.t.ptv.waiting
  return (
    <>
      <DataTable caption={<Title step={step} words={words} />} head={[texts.field, texts.before, texts.after]} rows={step.changes.map((one) => rowOf(one, words))} empty={<Title step={step} words={words} />} />
      <Notes step={step} words={words} />
    </>
  )
}

const rowOf = ({ key, before, after }: Change, words: Words): ComponentChildren[] =>
  [sayKey(key, words), <Value text={sayValue(key, before, words)} />, <Value text={sayValue(key, after, words)} />]

/** Its name, and whose office it becomes. */
function Title({ step, words: { t, language, names } }: { step: Step; words: Words }): JSX.Element {
  const office = step.ties && step.unitId ? fill(t.ptv.waiting.office, { unit: names.get(step.unitId) ?? '' }) : null
  return <>{inLanguage(step.item.name, language)}{office && <span class="hint"> ({office})</span>}</>
}

const Value = ({ text }: { text: string }): JSX.Element => <span class="lines">{text}</span>

function Notes({ step: { item }, words }: { step: Step; words: Words }): JSX.Element | null {
  return item.notes.length ? <ul>{item.notes.map((note) => <li class="hint">{sayNote(note, words)}</li>)}</ul> : null
}
