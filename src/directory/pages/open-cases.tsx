// In the form of a service, a unit, a line or the organisation: what becomes of the open cases of somebody who no longer handles
// its feedback, supervises, leads or coordinates it. Asked only where there are any.
import type { JSX } from 'preact'
import { Radios } from '../../web/fields.tsx'
import type { EditProps } from './edit-page.tsx'

export const openCasesField = 'open-cases'

export function OpenCases({ frame, values, problems }: Pick<EditProps, 'frame' | 'values' | 'problems'>): JSX.Element | null {
  const texts = frame.t.reachable.handOver
  if (!values[openCasesField] && !problems.some(({ field }) => field === openCasesField)) return null
  return (
    <Radios
      name={openCasesField} legend={texts.openCases} value={values[openCasesField]}
      options={[{ value: 'route', label: texts.toNewHandler }, { value: 'stay', label: texts.stay, hint: texts.stayHint }]}
    />
  )
}
