// Before somebody is marked as left: what ends with it besides their own access, and what others have to take over.
import type { JSX } from 'preact'
import { dayPath } from '../../day-paths.ts'
import { desk } from '../../paths.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import type { LeftBehind } from '../leaving.sql.ts'

export function WhatEnds({ frame: { t, language }, name, left: { keys, tablets, roomTablets, hosts } }: { frame: PageFrame; name: string; left: LeftBehind }): JSX.Element {
  const words = t.leaving
  return (
    <>
      <p>{fill(words.ends, { name })}</p>
      {keys.length + tablets.length + roomTablets.length + hosts.length > 0 && (
        <ul>
          {keys.map((key) => <li>{fill(words.key, { key })} <a href={desk.keys}>{words.toKeys}</a></li>)}
          {tablets.map((tablet) => <li>{fill(words.tablet, { tablet })}</li>)}
          {roomTablets.map((tablet) => <li>{fill(words.roomTablet, { tablet })}</li>)}
          {hosts.map(({ id, name: of, firstOn }) => (
            <li>{fill(words.host, { of: inLanguage(of, language), day: firstOn ? shortDay(firstOn, language) : '–' })} <a href={dayPath(id)}>{words.toDay}</a></li>
          ))}
        </ul>
      )}
      <p class="hint">{words.councils}</p>
    </>
  )
}
