// What the page of a person says after something was done there: the last word of its address tells which.
import { fill } from '../text/fill.ts'
import type { Texts } from '../text/texts.ts'
import type { Person } from './people.ts'
import { linkDays } from './set-up-link.ts'

export function doneText(what: string | undefined, { name, email }: Person, t: Texts): string | null {
  const texts = t.staff.person
  const sentences: Record<string, string> = {
    'added': fill(texts.added, { name }),
    'saved': texts.saved,
    'given': texts.given,
    'waits': t.secondLook.given,
    'ended': texts.ended,
    'absence-added': texts.absenceAdded,
    'absence-removed': texts.absenceRemoved,
    'link-sent': fill(texts.linkSent, { email, days: linkDays }),
    'signed-out': fill(texts.signedOut, { name }),
    'left': fill(texts.markedLeft, { name }),
    'workdays': t.routing.workdays.saved,
    'no-workday': t.routing.workdays.none,
    'back': fill(texts.broughtBack, { name }),
  }
  return what && Object.hasOwn(sentences, what) ? sentences[what]! : null
}
