// What a page is made from besides its own data: whose language, whose organisation, which address.
import type { Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Assets } from './assets.ts'
import type { Place } from './ways.ts'

/** `now`: null where nobody has said when it is answered. `week`: for paper, which does not know what time it is. */
export type Advice = { name: string; number: string; now: string | null; week: string | null }

export type PageFrame = {
  language: Language
  t: Texts
  organisation: { name: string; phone: string | null; website: string | null }
  /** Telephones for advice, and whether they are answered now. */
  advice: Advice[]
  /** The same page in each language. On a form the switch is a submit button, so that text is kept. */
  alternates: Record<Language, string>
  assets: Assets
  /** Where the program is found, as https://palaute.example.fi; null where nobody has said. */
  publicUrl: string | null
  demo: boolean
  /** Of the ways that stand beside each other on the desk, those behind which there is nothing for whoever is signed in. */
  without?: readonly Place[]
}

/** Something that the person can put right, tied to the field it is about. */
export type Problem = { field: string; text: string }
