// What it costs to look through a text: what has a shape, as in every piece of feedback that is sent, and all that could tell who
// somebody is, as for whoever decides what is published; without a dictionary and, where it is installed, with Voikko.
import { find } from '../src/privacy/redaction/find.ts'
import { findUnmistakable } from '../src/privacy/redaction/unmistakable.ts'
import { openVoikko, voikkoHere } from '../src/privacy/redaction/voikko.ts'
import { commonNames, labelled, rarePlaces, staffNames } from '../test/redaction/labelled.ts'
import { atMost, median, type Results } from './result.ts'

const rounds = 200

export async function measureLook(): Promise<Results> {
  const all = labelled('tuned').map(({ text }) => text).join('\n')
  // As long as most pieces of feedback are, and as long as one may be.
  const [typical, longest] = [all.slice(0, 400), all.slice(0, 10_000)]
  const what = { staffNames, rarePlaces, commonNames }
  const library = voikkoHere()
  if (!library) console.log('look_names_voikko is left out: there is no Voikko')
  const nameTags = library ? await openVoikko(library) : null
  const results: Results = {
    look_sent: atMost(200, 'µs', micros(() => findUnmistakable(typical))),
    look_names: atMost(2000, 'µs', micros(() => find(typical, what))),
    look_names_longest: atMost(100_000, 'µs', micros(() => find(longest, what))),
  }
  if (nameTags) results['look_names_voikko'] = atMost(2000, 'µs', micros(() => find(typical, { ...what, nameTags })))
  return results
}

function micros(work: () => unknown): number {
  const took = Array.from({ length: rounds }, () => {
    const from = performance.now()
    work()
    return (performance.now() - from) * 1000
  })
  // What is not warm yet is left out.
  return median(took.slice(rounds / 4))
}
