// What pages, mails and bulletins that tell coarse numbers take: what src/reports/disclosure/about.ts and the engine made, and no number that was counted. The types say
// so, and the compiler holds each of these lines to be wrong; what it would not refuse any more fails the types.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { compose } from '../src/outreach/bulletins/compose.ts'
import type { AfterwardsCounts } from '../src/feedback/afterwards/counts.tsx'
import type { TimesPanel } from '../src/feedback/answering/times-panel.tsx'
import type { FigureTable } from '../src/feedback/pages/figures.tsx'
import type { OverviewPage } from '../src/feedback/pages/overview.tsx'
import type { ByDay, KeptFacts } from '../src/feedback/promise/pages/kept.tsx'
import type { PromisesPage } from '../src/feedback/promise/pages/public.tsx'
import type { RulesPage } from '../src/feedback/publishing/pages/published.tsx'
import type { ChangePage } from '../src/improvements/pages/public-one.tsx'
import type { ImprovementPage } from '../src/improvements/pages/one.tsx'
import type { OpenedFeedback } from '../src/staff/access/pages/opened.tsx'
import type { InvitationsPage } from '../src/surveys/invitations/pages/invitations.tsx'
import type { PublicResultsPage } from '../src/surveys/results/pages/public.tsx'
import type { ResultsPage } from '../src/surveys/results/pages/results.tsx'
import type { WhileOpen } from '../src/surveys/rounds/pages/while-open.tsx'

type Of<F> = F extends (props: infer P, ...more: never[]) => unknown ? P : never
type Kept = Of<typeof KeptFacts>['kept']

const word = { is: 'half' as const }

test('a number that was counted reaches no page that tells coarse ones', () => {
  const refused = [
    // @ts-expect-error what may be opened, in the figures of the overview
    (): Of<typeof FigureTable>['sum'] => ({ name: '', count: 7, href: '' }),
    // @ts-expect-error and in what needs somebody
    (): Of<typeof OverviewPage>['urgent']['counts'] => ({ unrouted: 1, late: 2 }),
    // @ts-expect-error how soon answers came
    (): Of<typeof TimesPanel>['all'] => ({ first: { median: 3, share: 90 }, final: null }),
    // @ts-expect-error what givers said afterwards
    (): Of<typeof AfterwardsCounts>['counts'][number]['workers'] => ({ 'wanted': 7, 'offered': 0, 'none': 7, 'decided-for-me': 0 }),
    // @ts-expect-error why feedback was not published
    (): Of<typeof RulesPage>['withheld']['recognisable'] => 7,
    // @ts-expect-error what a role opens
    (): NonNullable<Of<typeof OpenedFeedback>['opened']>['states'][number]['amount'] => 10,
    // @ts-expect-error kept promises
    (): Kept['byDayShare'] => 80,
    // @ts-expect-error of surveys
    (): Kept['surveysShare'] => 80,
    // @ts-expect-error of answers
    (): Kept['inTime'] => 80,
    // @ts-expect-error and the word beside them
    (): Of<typeof ByDay>['byDay'] => ({ is: 'kept' as const }),
    // @ts-expect-error on the page of all promises
    (): Of<typeof PromisesPage>['improvements'][number]['byDayShare'] => 80,
    // @ts-expect-error in a bulletin
    (): Extract<Parameters<typeof compose>[0]['about'], { kind: 'promises-kept' }>['lines'][number]['kept']['answers'] => ({ is: 'kept' as const }),
    // @ts-expect-error whether it has changed, at the desk
    (): NonNullable<Of<typeof ImprovementPage>['tally']>['changed'] => 5,
    // @ts-expect-error and for everybody
    (): Of<typeof ChangePage>['verdict'] => ({ is: 'divided' as const }),
    // @ts-expect-error about how many have answered, while a round is open
    (): NonNullable<Of<typeof WhileOpen>['reach']>['band'] => word,
    // @ts-expect-error and once it is over, for everybody
    (): Of<typeof PublicResultsPage>['reached'] => word,
    // @ts-expect-error and for whoever asked
    (): Of<typeof ResultsPage>['reached'] => word,
    // @ts-expect-error how many were reminded
    (): Of<typeof InvitationsPage>['lists'][number]['reminded'] => 25,
  ]
  assert.equal(refused.length, 18)
})
