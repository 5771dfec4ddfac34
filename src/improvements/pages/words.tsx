// How an improvement is put into words, at the desk, in public and to its giver alike: how far it is, and which role answers for it.
import type { JSX } from 'preact'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { Tag } from '../../web/parts.tsx'
import type { State } from '../improvement.ts'
import { ofIdIn, ownerOf, type Owner } from '../owner.ts'

const tones = { 'considered': 'neutral', 'decided': 'info', 'under-way': 'info', 'done': 'good', 'not-done': 'neutral' } as const

export const StateTags = ({ state, late, frame: { t } }: { state: State; late: boolean; frame: PageFrame }): JSX.Element =>
  <><Tag tone={tones[state]}>{t.changes.states[state]}</Tag>{late && <> <Tag tone="urgent">{t.changes.late}</Tag></>}</>

/** A role, and never who holds it. */
export const ownerTitle = ({ role }: Owner, of: Translated | null, { t, language }: PageFrame): string =>
  fill(t.changes.owners[role], { of: of ? inLanguage(of, language) : '–' })

export const ownerTitleOf = (code: string | null, names: Map<string, Translated>, frame: PageFrame): string => {
  const owner = code ? ownerOf(code) : null
  return owner ? ownerTitle(owner, owner.ofId ? names.get(owner.ofId) ?? null : null, frame) : '–'
}

/** Of a unit, a service line or the whole organisation, by a code of the history. */
export const placeTitleOf = (code: string | null, names: Map<string, Translated>, { t, language }: PageFrame): string => {
  const name = names.get(ofIdIn(code) ?? '')
  return name ? inLanguage(name, language) : t.improvements.history.whole
}
