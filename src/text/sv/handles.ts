// The texts of ../en/handles.ts in Swedish.
import type { handles as Source } from '../en/handles.ts'

export const handles: typeof Source = {
  title: 'Vem sköter vad',
  lede: 'Sök efter ärende, en medarbetares namn eller enhet. Bara de som har gett sitt samtycke nämns vid namn.',
  search: 'Vad gäller det, eller vem söker du?',
  searchHint: 'Till exempel: skulder, Lindqvist, barnatillsyningsman. Vi sparar inte vad du söker.',
  found: { one: 'En enhet', other: '{count} enheter' },
  more: { one: 'En till. Sök med fler ord.', other: '{count} till. Sök med fler ord.' },
  nothing: 'Ingen hittades med de här orden',
  nothingText: 'Pröva andra ord. Du kan också ringa oss, eller så ringer vi dig.',
  allSupervisors: 'Alla chefer enhet för enhet',
  supervisor: 'Vem som ansvarar här',
  services: 'Vad du får här, och av vem',
  askUnit: 'Fråga enheten.',
  noServices: 'Det har ännu inte berättats vad man får här.',
}
