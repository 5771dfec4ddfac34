// How much of the directory waits for whoever is signed in to say that it is true; nothing where nothing does.
import type { JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { upkeepAddress } from './upkeep.tsx'

export function OwnerWaits({ frame: { t, language }, count }: { frame: PageFrame; count: number }): JSX.Element | null {
  if (!count) return null
  return <Notice tone="info"><p><a href={upkeepAddress({ kind: null, owner: 'mine', wrong: 'stale' })}>{plural(t.upkeep.waits, count, language)}</a></p></Notice>
}
