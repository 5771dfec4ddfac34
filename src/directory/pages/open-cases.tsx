// In the form of a service, a unit, a line or the organisation: what becomes of the open cases of somebody who no longer handles
// its feedback, supervises, leads or coordinates it. Asked only where there are any.
import type { JSX } from 'preact'
import { Radios } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import type { EditProps } from './edit-page.tsx'
import { OpenImprovements } from '../../improvements/handover/pages/open.tsx'
import { openCasesField } from './open-cases-field.ts'

export function OpenCases({ frame, values, problems }: Pick<EditProps, 'frame' | 'values' | 'problems'>): JSX.Element | null {
  if (!values[openCasesField] && !problems.some(({ field }) => field === openCasesField)) return null
  return <OpenCasesChoice frame={frame} value={values[openCasesField]} />
}

/** And of the improvements that they answer for. */
export const LeftImprovements = ({ frame, values, left }: Pick<EditProps, 'frame' | 'values' | 'left'>): JSX.Element | null =>
  (left ? <OpenImprovements frame={frame} held={left.held} choices={left.roles} typed={(name) => values[name] ?? ''} who="place" /> : null)

export function OpenCasesChoice({ frame, value, hint }: { frame: PageFrame; value: string | undefined; hint?: string }): JSX.Element {
  const texts = frame.t.reachable.handOver
  return (
    <Radios
      name={openCasesField} legend={texts.openCases} hint={hint} value={value}
      options={[{ value: 'route', label: texts.toNewHandler }, { value: 'stay', label: texts.stay, hint: texts.stayHint }]}
    />
  )
}
