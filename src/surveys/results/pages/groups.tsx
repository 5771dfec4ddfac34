// Whose answers are shown: one of the groups of a round, chosen from a list.
import type { JSX } from 'preact'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import type { RoundGroup } from '../../groups.ts'

/** `action`: a page without anything after "?"; `also`: what else goes along. */
export function GroupForm({ frame, groups, group, action, also = {} }: { frame: PageFrame; groups: RoundGroup[]; group: RoundGroup; action: string; also?: Record<string, string> }): JSX.Element | null {
  const { surveyResults: words } = frame.t
  if (groups.length < 2) return null
  return (
    <form method="get" action={action} class="actions no-print">
      {Object.entries(also).map(([name, value]) => <Hidden name={name} value={value} />)}
      <Select name="group" label={words.chosen} value={group.id} options={groups.map((one) => ({ value: one.id, label: groupName(one, frame) }))} width="medium" />
      <Button look="secondary">{words.choose}</Button>
    </form>
  )
}

export function groupName({ lineName, unitName }: RoundGroup, { t, language }: PageFrame): string {
  if (unitName && lineName) return `${inLanguage(unitName, language)} (${inLanguage(lineName, language)})`
  return unitName ?? lineName ? inLanguage((unitName ?? lineName)!, language) : t.surveyResults.whole
}
