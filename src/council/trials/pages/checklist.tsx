// A checklist with all of its versions, to be printed; and the form in which it is written, and changed into its next version.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { languages, type Language } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Notice } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { latestOf, longestName, typedItems, wordsIn, type Checklist } from '../checklist.ts'
import { Items } from './trial-parts.tsx'

/** As typed, by field. */
export type ChecklistValues = Record<string, string>
type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; problems: Problem[]; values: ChecklistValues }

/** `from`: what was said, of which it comes. */
export function NewChecklistPage({ frame, actor, asked, problems, values, from }: Props & { from: { id: string; words: string } | null }): JSX.Element {
  const { t } = frame
  const words = t.panelTrials
  return (
    <DeskPage frame={frame} title={words.newChecklist} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="trials" />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.newChecklist}</h1>
        <p class="lede">{words.checklistLede}</p>
        {from && <blockquote class="lines" lang={asked.panel.language}>{from.words}</blockquote>}
        <ChecklistForm {...{ frame, values }} {...(from && { point: from.id })} own={asked.panel.language} action={panelPath(asked.panel.id, '/checklists/new')} button={words.saveChecklist} open={problems.length > 0} />
      </div>
    </DeskPage>
  )
}

export function ChecklistPage({ frame, actor, asked, checklist, mayWork, problems, values, done, changed }: Props & { checklist: Checklist; mayWork: boolean; done: boolean; changed: boolean }): JSX.Element {
  const { t, language } = frame
  const words = t.panelTrials
  const { panel } = asked
  const said = wordsIn(checklist.name, language, panel.language)
  const latest = latestOf(checklist)
  const path = panelPath(panel.id, `/checklists/${checklist.id}`)
  return (
    <DeskPage frame={frame} title={said.text} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="trials" />
        {done && <div role="status"><Notice tone="good">{words.checklistSaved}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1 lang={said.language}>{said.text}</h1>
        <h2>{fill(words.version, { number: latest.number, day: shortDay(latest.madeOn, language) })}</h2>
        <Items items={latest.items} own={panel.language} language={language} />
        <p class="actions"><a class="button secondary" href={`${path}/print/${latest.number}`}>{words.printVersion}</a>{mayWork && <a class="button primary" href={`${panelPath(panel.id, '/trials/new')}?checklist=${checklist.id}`}>{words.start}</a>}</p>
        {checklist.versions.length > 1 && <h2>{words.older}</h2>}
        {checklist.versions.slice(0, -1).toReversed().map((version) => (
          <Details summary={fill(words.version, { number: version.number, day: shortDay(version.madeOn, language) })}>
            <Items items={version.items} own={panel.language} language={language} />
            <p><a href={`${path}/print/${version.number}`}>{fill(words.printOlder, { number: version.number })}</a></p>
          </Details>
        ))}
        {mayWork && (
          <section class="stack" id="next">
            <h2>{fill(words.nextVersion, { number: latest.number + 1 })}</h2>
            <p>{words.nextVersionText}</p>
            <ChecklistForm {...{ frame, values }} own={panel.language} action={path} seen={latest.number} button={words.saveVersion} open={problems.length > 0} />
          </section>
        )}
      </div>
    </DeskPage>
  )
}

/** As the next version begins. */
export const valuesOf = (checklist: Checklist): ChecklistValues => {
  const items = typedItems(latestOf(checklist).items)
  return Object.fromEntries(languages.flatMap((each) => [[`name-${each}`, checklist.name[each] ?? ''], [`items-${each}`, items[each]]]))
}

type FormProps = { frame: PageFrame; values: ChecklistValues; own: Language; action: string; seen?: number; button: string; open: boolean; point?: string }

function ChecklistForm({ frame: { t }, values, own, action, seen, point, button, open }: FormProps): JSX.Element {
  const words = t.panelTrials
  const fields = (each: Language) => (
    <>
      <TextField name={`name-${each}`} label={fill(words.name, { language: t.printed.sets[each] })} value={values[`name-${each}`]} lang={each} optional={each !== own} maxLength={longestName} />
      <TextArea name={`items-${each}`} label={fill(words.items, { language: t.printed.sets[each] })} hint={each === own ? words.itemsHint : words.itemsOther} value={values[`items-${each}`]} lang={each} rows={8} optional={each !== own} />
    </>
  )
  return (
    <form method="post" action={action} class="stack" autocomplete="off" novalidate>
      {point && <Hidden name="point" value={point} />}
      {seen !== undefined && <Hidden name="seen" value={String(seen)} />}
      {fields(own)}
      <Details summary={words.translations} open={open}>{languages.filter((each) => each !== own).map(fields)}</Details>
      <p><Button>{button}</Button></p>
    </form>
  )
}
