// What a tablet loads before it leaves the office: the pages of all stations in all languages, and what they are made of.
import { kioskPath } from '../../day-paths.ts'
import { languages } from '../../text/language.ts'
import type { Assets } from '../../web/assets.ts'
import { versionOf } from '../../web/version.ts'
import type { Shown } from './shown.ts'

/** `version`: another where any of it is another. */
export type KioskFiles = { version: string; languages: number; files: string[] }

export function filesOf(assets: Assets, shown: Shown): KioskFiles {
  const pages = languages.flatMap((language) => [kioskPath(language), kioskPath(language, 'host'), ...shown.stations.map(({ id }) => kioskPath(language, id))])
  const scripts = ['kiosk', ...languages.map((language) => `writing-${language}`)].map((name) => assets.script(name))
  const files = [...pages, assets.css, assets.sheets.kiosk, assets.icon, ...scripts]
  const { organisation: _, ...day } = shown
  return { version: versionOf({ files: files.join(' '), day: JSON.stringify(day) }), languages: languages.length, files }
}
