// One point of a memo, with all that can be done with it; and what is shown where two have changed it at once.
import type { JSX } from 'preact'
import { meetingPath } from '../../../council-paths.ts'
import { Button, Hidden, Radios, Select, TextArea } from '../../../web/fields.tsx'
import { Notice, Paragraphs } from '../../../web/parts.tsx'
import { PointActions } from '../../changes/pages/point-actions.tsx'
import { pointStates, type Point, type Section } from '../../meeting.ts'
import { MemoShell, type Around } from './shell.tsx'

/** `clash`: what somebody else wrote there meanwhile; null where they took it away. `fresh`: the id of a point that is added beside. */
type Props = Around & {
  point: Pick<Point, 'id' | 'version'>; values: Record<string, string>; sections: Section[]; clash?: { words: string; version: number } | 'removed' | undefined; fresh: string
}

export function PointPage({ point, values, sections, clash, fresh, ...around }: Props): JSX.Element {
  const { frame: { t }, asked: { panel, meeting } } = around
  const { point: words, memo } = t.panelWriting
  const memoPath = meetingPath(panel.id, meeting.id, '/write')
  const action = `${memoPath}/points/${point.id}`
  const theirs = typeof clash === 'object' ? clash : null
  return (
    <MemoShell {...around} current="write" title={words.title}>
      <form method="post" action={action} class="stack" autocomplete="off" novalidate>
        <Hidden name="version" value={String(theirs?.version ?? point.version)} /><Hidden name="fresh" value={fresh} />
        {theirs && (
          <div role="alert"><Notice tone="warning" title={words.clashTitle}><p>{words.clashText}</p><p><strong>{words.theirs}</strong></p><div lang={panel.language}><Paragraphs text={theirs.words} /></div></Notice></div>
        )}
        {clash === 'removed' && <div role="alert"><Notice tone="warning">{words.removedText}</Notice></div>}
        <TextArea name="words" label={words.words} value={values['words']} lang={panel.language} rows={4} />
        <Radios name="state" legend={words.state} value={values['state']} options={pointStates.map((state) => ({ value: state, label: memo.states[state], hint: words.stateHints[state] }))} />
        <Select name="at" label={words.at} value={values['at']} options={sections.flatMap((section) => [{ value: section.id, label: section.title }, ...section.headings.map((heading) => ({ value: heading.id, label: `${section.title}: ${heading.words}` }))])} />
        <div class="actions">
          {clash === 'removed' ? <Button name="step" value="both">{words.addAgain}</Button> : <Button>{theirs ? words.keepMine : words.save}</Button>}
          {theirs && <Button look="secondary" name="step" value="both">{words.keepBoth}</Button>}
          <a href={memoPath}>{theirs ? words.keepTheirs : words.back}</a>
        </div>
      </form>
      {!clash && (
        <form method="post" action={action} class="actions">
          <Hidden name="version" value={String(point.version)} />
          <Button look="quiet" name="step" value="up">{words.up}</Button>
          <Button look="quiet" name="step" value="down">{words.down}</Button>
          <Button look="quiet" name="step" value="remove">{words.remove}</Button>
        </form>
      )}
      <PointActions frame={around.frame} panelId={panel.id} meetingId={meeting.id} pointId={point.id} about={values['words'] ?? ''} />
    </MemoShell>
  )
}
